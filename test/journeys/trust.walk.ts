import { expect, type Page, test } from '@playwright/test';
import { barriers, expectForEveryone, shop, watch } from '../support/walk.ts';

test.beforeEach(({ page }) => watch(page));

/** The addresses of a certificate that holds and of one that was replaced. */
async function certificatesOf(page: Page): Promise<{ valid: string; replaced: string }> {
  await page.goto(`${shop()}/apps/pipewright`);
  await page.getByRole('link', { name: 'See the evidence' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Certified Advanced');
  const valid = page.url();
  await page.getByRole('link', { name: 'Integration, Standard' }).click();
  await expect(page.getByText('A newer certificate took the place of this one.')).toBeVisible();
  return { valid, replaced: page.url() };
}

test('certificates are for everyone', async ({ page }) => {
  const { replaced, valid } = await certificatesOf(page);
  await expectForEveryone(page, new URL(valid).pathname);
  await expectForEveryone(page, new URL(replaced).pathname);
});

for (const path of ['/policies', '/policies/reviews', '/privacy', '/report?app=pipewright']) {
  test(`${path} is for everyone`, ({ page }) => expectForEveryone(page, path));
}

test('a certificate fits on one sheet of A4', async ({ page }) => {
  const { valid } = await certificatesOf(page);
  await page.goto(valid);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the badge keeps its height on a page elsewhere, and its code can be copied', async ({
  page,
}) => {
  const { valid } = await certificatesOf(page);
  await page.goto(valid);
  const code = await page.getByLabel('HTML of the badge').inputValue();
  await page.setContent(code);
  const badge = page.getByRole('img', { name: /^Advanced certificate of Corvane for Pipewright/ });
  await expect
    .poll(() =>
      badge.evaluate((image: HTMLImageElement) => [image.height, image.naturalWidth > 200]),
    )
    .toEqual([20, true]);
});

test('a problem is reported by keyboard alone, and a mistake is easy to mend', async ({ page }) => {
  await page.goto(`${shop()}/apps/pipewright`);
  await page.getByRole('link', { name: 'Report this app' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report Pipewright');
  await page.getByLabel('It misleads').press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Too short');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What happened?')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(', but longer now, so that it says something.');
  await page.getByRole('button', { name: 'Send the report' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Thank you/);
  expect(await barriers(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Thank you/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a report is sent, with the errors where the focus is', async ({ page }) => {
    await page.goto(`${shop()}/report`);
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose what is wrong.');
    await page.getByLabel('It is spam').check();
    await page.getByLabel('What happened?').fill('The same app stands there three times.');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page).toHaveURL(/\/report\/[0-9a-f-]{14}$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Thank you/);
  });
});

test('a mistyped address leads on', async ({ page }) => {
  await page.goto(`${shop()}/apps/pipewrite`);
  await expect(page.getByLabel('Search apps')).toHaveValue('pipewrite');
  expect(await barriers(page)).toEqual([]);
});
