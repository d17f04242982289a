import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers, expectToFit, shop, watch } from '../support/walk.ts';

const APP = '/apps/pipewright';

test.beforeEach(({ page }) => watch(page));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const chip = (page: Page) => page.getByRole('button', { name: 'Certified Advanced' });
const chipWords = (page: Page) => page.getByRole('note', { name: 'Certified Advanced' });
const screenshots = (page: Page) =>
  page.getByRole('list', { name: 'Screenshots' }).getByRole('link');

async function openWide(page: Page, path = APP): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(shop() + path);
}

test('an app is saved, waits on the page of saved apps, and is taken out there', async ({
  page,
}) => {
  for (const slug of ['leaver-sweep', 'pipewright']) {
    await openWide(page, `/apps/${slug}`);
    await page.getByRole('button', { name: /^Save / }).press('Enter');
    await expect(page.getByRole('button', { name: /^Saved / })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await page.getByRole('banner').getByRole('link', { name: 'Saved' }).click();
  const cards = page.getByRole('main').getByRole('article');
  await expect(cards.getByRole('heading')).toHaveText(['Pipewright', 'Leaver Sweep']);
  await expectNoBarriers(page);
  await expectToFit(page);
  await page.getByRole('button', { name: 'Remove Pipewright' }).press('Enter');
  await expect(cards).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Remove Leaver Sweep' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing saved yet')).toBeVisible();
  await page.goto(shop() + APP);
  await expect(page.getByRole('button', { name: /^Save / })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('screenshots are looked through by keys and by buttons', async ({ page }) => {
  await openWide(page);
  const count = await screenshots(page).count();
  expect(count).toBeGreaterThan(1);
  await screenshots(page).first().press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Screenshots of Pipewright' });
  const shown = (place: number) => expect(dialog).toContainText(`${place} of ${count}`);
  await expect(dialog).toBeVisible();
  await shown(1);
  await expect(dialog.getByRole('button', { name: 'Previous' })).toBeDisabled();
  await page.keyboard.press('ArrowRight');
  await shown(2);
  await page.keyboard.press('ArrowLeft');
  await shown(1);
  await dialog.getByRole('button', { name: 'Next' }).click();
  await shown(2);
  await expect
    .poll(() => dialog.getByRole('img').evaluate((one: HTMLImageElement) => one.naturalWidth))
    .toBeGreaterThan(0);
  await expectNoBarriers(page);
  await expectToFit(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(screenshots(page).first()).toBeFocused();
});

test('the last screenshot is reached and left by keyboard alone', async ({ page }) => {
  await openWide(page);
  const last = (await screenshots(page).count()) - 1;
  await screenshots(page)
    .nth(last - 1)
    .press('Enter');
  const next = page.getByRole('button', { name: 'Next' });
  await next.press('Enter');
  await expect(next).toBeDisabled();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('dialog')).toContainText(`${last} of ${last + 1}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a fact says what it means, by keyboard', async ({ page }) => {
  await openWide(page);
  await chip(page).press('Enter');
  await expect(chipWords(page)).toContainText('criteria were checked on version');
  await expectNoBarriers(page, '.fact-words:popover-open');
  await expectToFit(page);
  await page.keyboard.press('Escape');
  await expect(chipWords(page)).toBeHidden();
  await expect(chip(page)).toBeFocused();
});

test('a certification leads to its evidence and back', async ({ page }) => {
  await openWide(page);
  await chip(page).click();
  await chipWords(page).getByRole('link', { name: 'See the evidence' }).click();
  await expect(heading(page)).toHaveText('Certified Advanced');
  await page.getByRole('article').getByRole('link', { name: 'Pipewright' }).click();
  await expect(page).toHaveURL(shop() + APP);
});

for (const [name, path] of [
  ['an app', APP],
  ['a comparison', '/compare?apps=pipewright'],
] as const) {
  test(`${name} is printed without what only works on a screen`, async ({ page }) => {
    await openWide(page);
    await page.getByRole('checkbox', { name: 'Compare Pipewright' }).check();
    await page.goto(shop() + path);
    const certificate = page.getByRole('link', { name: /^See the evidence/ }).first();
    for (const isCertificate of [false, true]) {
      if (isCertificate) await certificate.click();
      await expect(page.getByRole('form', { name: 'Compare apps' })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(heading(page)).toBeVisible();
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('contentinfo')).toBeHidden();
      await expect(page.getByRole('form', { name: 'Compare apps' })).toBeHidden();
      await expect(page.locator('.no-print:visible')).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('facts open, and screenshots are links to the pictures', async ({ page }) => {
    await openWide(page);
    await chip(page).press('Enter');
    await expect(chipWords(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(chipWords(page)).toBeHidden();
    const address = await screenshots(page).first().getAttribute('href');
    await screenshots(page).first().click();
    await expect(page).toHaveURL(shop() + address);
    const picture = await page.request.get(shop() + address);
    expect(picture.headers()['content-type']).toMatch(/^image\//);
  });

  test('nothing offers to save, and the page of saved apps says why', async ({ page }) => {
    await openWide(page);
    await expect(page.getByRole('button', { name: /^Save/ })).toBeHidden();
    await page.goto(`${shop()}/saved`);
    // Playwright reads no text in this element, whether it is shown or not.
    const why = page.locator('noscript .notice');
    await expect(why).toBeVisible();
    expect(await why.evaluate((one) => one.textContent)).toContain('Saving needs JavaScript');
  });
});
