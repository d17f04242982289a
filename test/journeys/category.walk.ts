import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers, shop, watch } from '../support/walk.ts';

const CATEGORY = '/categories/crm-sales';

test.beforeEach(({ page }) => watch(page));

const filter = (page: Page, name: RegExp) =>
  page.getByRole('form', { name: 'Filters' }).getByRole('checkbox', { name });
const cards = (page: Page) => page.getByRole('main').getByRole('article');
const results = (page: Page) => page.locator('#results').getByRole('heading', { level: 2 });

/** The number behind a filter. */
async function countOf(page: Page, name: RegExp): Promise<number> {
  const words = (await filter(page, name).locator('..').textContent()) ?? '';
  return Number(/(\d+)\s*$/.exec(words)?.[1]);
}

async function openWide(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(shop() + CATEGORY);
}

test('a filter changes cards, counts and address in place, and back undoes it', async ({
  page,
}) => {
  await openWide(page);
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  const all = await cards(page).count();
  const premier = await countOf(page, /^Premier/);
  const trials = await countOf(page, /^Free trial/);
  expect(premier).toBeLessThan(all);
  await filter(page, /^Premier/).check();
  await expect(page).toHaveURL(`${shop()}${CATEGORY}?tier=premier`);
  await expect(cards(page)).toHaveCount(premier);
  await expect(results(page)).toHaveText(premier === 1 ? '1 app' : `${premier} apps`);
  await expect(filter(page, /^Premier/)).toBeFocused();
  expect(await countOf(page, /^Free trial/)).toBeLessThan(trials);
  await expect(page.locator('#results-status')).toHaveText(/^\d+ apps?$/);
  await page.goBack();
  await expect(page).toHaveURL(shop() + CATEGORY);
  await expect(cards(page)).toHaveCount(all);
  await expect(filter(page, /^Premier/)).not.toBeChecked();
  await page.goForward();
  await expect(cards(page)).toHaveCount(premier);
  await expect(page.locator('body')).toHaveAttribute('data-same-page');
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(shop() + CATEGORY);
  await expect(cards(page)).toHaveCount(all);
});

test('cards that a filter put in place know what is ticked to compare', async ({ page }) => {
  await openWide(page);
  const box = page.getByRole('checkbox', { name: 'Compare Pipewright' });
  await box.check();
  await page.evaluate(() => document.querySelector('#results')?.setAttribute('data-before', ''));
  await page.getByRole('radio', { name: /^4 stars/ }).check();
  await expect(page.locator('[data-before]')).toHaveCount(0);
  await expect(box).toBeChecked();
});

test('on a small screen the filters are a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(shop() + CATEGORY);
  await expect(filter(page, /^Premier/)).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  await expectNoBarriers(page, '#filters');
  await filter(page, /^Premier/).check();
  await page.getByRole('button', { name: 'Show results' }).click();
  await expect(filter(page, /^Premier/)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a button applies the filters, and links take them away', async ({ page }) => {
    await openWide(page);
    const all = await cards(page).count();
    const premier = await countOf(page, /^Premier/);
    await filter(page, /^Premier/).check();
    await page.getByRole('button', { name: 'Show results' }).click();
    await expect(page).toHaveURL(/tier=premier/);
    await expect(cards(page)).toHaveCount(premier);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(shop() + CATEGORY);
    await expect(cards(page)).toHaveCount(all);
  });
});
