import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectNoBarriers, expectToFit, shop, watch } from '../support/walk.ts';

const CATEGORY = '/categories/crm-sales';
const COMPARISON = '/compare?apps=leaver-sweep&apps=offertino&apps=pipewright';

test.beforeEach(({ page }) => watch(page));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const tray = (page: Page) => page.getByRole('form', { name: 'Compare apps' });
const box = (page: Page, name: string) =>
  page.getByRole('main').getByRole('checkbox', { name: `Compare ${name}`, exact: true });
const inTray = (page: Page) => tray(page).getByRole('listitem');

async function opened(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  watch(page);
  await page.goto(shop() + path);
  return page;
}

async function tick(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await box(page, name).check();
}

test('what is ticked stays from page to page, and becomes an address to share', async ({
  browser,
  page,
}) => {
  await page.goto(shop() + CATEGORY);
  await expect(tray(page)).toBeHidden();
  await tick(page, 'Pipewright');
  await expect(tray(page).getByRole('button', { name: 'Compare', exact: true })).toBeDisabled();
  await tick(page, 'Offertino');
  await page.goto(`${shop()}/apps/leaver-sweep`);
  await expect(inTray(page)).toHaveText(['Pipewright', 'Offertino']);
  await tick(page, 'Leaver Sweep');
  await expect(tray(page)).toContainText('3 apps to compare');
  await tray(page).getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page).toHaveURL(shop() + COMPARISON);
  const elsewhere = await browser.newContext();
  const shared = await opened(elsewhere, COMPARISON);
  await expect(heading(shared)).toHaveText('Leaver Sweep, Offertino, and Pipewright compared');
  await expect(shared.getByRole('columnheader')).toHaveCount(3);
  await expect(shared.getByText('These apps are in different categories.')).toBeVisible();
  await expect(tray(shared)).toBeHidden();
  await shared.getByRole('link', { name: 'Remove Leaver Sweep' }).click();
  await expect(shared).toHaveURL(`${shop()}/compare?apps=offertino&apps=pipewright`);
  await expect(shared.getByText('These apps are in different categories.')).toBeHidden();
  await elsewhere.close();
});

test('four is the most; one is taken out, or all', async ({ page }) => {
  await page.goto(shop() + CATEGORY);
  await tick(page, 'Pipewright', 'Offertino', 'Doorstep Rounds', 'Warm Intro Map');
  await expect(tray(page)).toContainText('4 apps to compare, which is the most');
  await expect(box(page, 'Sundial Deals')).toBeDisabled();
  await expect(box(page, 'Pipewright')).toBeEnabled();
  await page.reload();
  await expect(box(page, 'Sundial Deals')).toBeDisabled();
  await expect(box(page, 'Offertino')).toBeChecked();
  await tray(page).getByRole('button', { name: 'Do not compare Offertino' }).click();
  await expect(inTray(page)).toHaveText(['Pipewright', 'Doorstep Rounds', 'Warm Intro Map']);
  await expect(box(page, 'Offertino')).not.toBeChecked();
  await expect(box(page, 'Sundial Deals')).toBeEnabled();
  await tray(page).getByRole('button', { name: 'Clear' }).click();
  await expect(tray(page)).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /^Compare/, checked: true })).toHaveCount(0);
});

test('two tabs have the same in their trays', async ({ context, page }) => {
  await page.goto(shop() + CATEGORY);
  const other = await opened(context, CATEGORY);
  await tick(page, 'Pipewright');
  await expect(inTray(other)).toHaveText(['Pipewright']);
  await expect(box(other, 'Pipewright')).toBeChecked();
  await tick(other, 'Offertino');
  await expect(inTray(page)).toHaveText(['Pipewright', 'Offertino']);
  await tray(other).getByRole('button', { name: 'Clear' }).click();
  await expect(tray(page)).toBeHidden();
});

test('apps are compared by keyboard alone, and the focus is never lost', async ({ page }) => {
  await page.goto(shop() + CATEGORY);
  for (const name of ['Pipewright', 'Offertino', 'Doorstep Rounds']) {
    await box(page, name).focus();
    await page.keyboard.press('Space');
  }
  const remove = (name: string) => page.getByRole('button', { name: `Do not compare ${name}` });
  await remove('Pipewright').press('Enter');
  await expect(remove('Offertino')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(remove('Offertino')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tray(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  for (const name of ['Sundial Deals', 'Offertino']) {
    await box(page, name).focus();
    await page.keyboard.press('Space');
  }
  await remove('Offertino').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${shop()}/compare?apps=offertino&apps=sundial-deals`);
  await expect(heading(page)).toHaveText('Offertino and Sundial Deals compared');
});

test('the tray has no barriers, fits, and covers nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(shop() + CATEGORY);
  await tick(page, 'Pipewright', 'Offertino');
  await expectNoBarriers(page, '#compare-tray');
  await expectToFit(page);
  await page.setViewportSize({ width: 390, height: 800 });
  for (const name of ['Doorstep Rounds', 'Warm Intro Map', 'Sundial Deals']) {
    await box(page, name).focus();
    const end = await box(page, name).evaluate((one) => one.getBoundingClientRect().bottom);
    const { y } = (await tray(page).boundingBox()) ?? { y: 0 };
    expect(end, name).toBeLessThanOrEqual(y);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what is ticked on one page is compared', async ({ page }) => {
    await page.goto(shop() + CATEGORY);
    await expect(tray(page)).toBeHidden();
    await tick(page, 'Pipewright');
    await expect(tray(page)).toBeVisible();
    await tick(page, 'Offertino');
    await tray(page).getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page).toHaveURL(`${shop()}/compare?apps=offertino&apps=pipewright`);
    await expect(heading(page)).toHaveText('Offertino and Pipewright compared');
  });

  test('with one app alone the page offers others of its category', async ({ page }) => {
    await page.goto(shop() + CATEGORY);
    await tick(page, 'Pipewright');
    await tray(page).getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page).toHaveURL(`${shop()}/compare?apps=pipewright`);
    const others = page.getByLabel('Add another app of CRM & Sales');
    await others.selectOption('offertino');
    await page.getByRole('button', { name: 'Add' }).click();
    await expect(heading(page)).toHaveText('Offertino and Pipewright compared');
  });
});
