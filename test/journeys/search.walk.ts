import { expect, type Page, test } from '@playwright/test';
import {
  expectForEveryone,
  expectNoBarriers,
  shop,
  untilSearchable,
  watch,
} from '../support/walk.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 800 };

const PAGES = [
  ['all apps', '/search'],
  ['results', '/search?q=data&tier=premier&tier=preferred&rating=3'],
  ['empty', '/search?q=qwrtzpl&pricing=free&category=healthcare'],
  ['how we rank', '/how-we-rank'],
] as const;

test.beforeAll(({ request }) => untilSearchable(request));
test.beforeEach(({ page }) => watch(page));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const count = async (page: Page) =>
  Number.parseInt((await heading(page).textContent())?.trim() ?? '', 10);

for (const [name, path] of PAGES) {
  test(`${name} is for everyone`, ({ page }) => expectForEveryone(page, path));
}

test('the open sheet has no barriers', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto(`${shop()}/search?q=data`);
  await page.getByRole('button', { name: 'Filters' }).click();
  await expectNoBarriers(page, '#filters');
});

test('a filter is applied at once, in place, and back undoes it', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`${shop()}/search?q=data`);
  const all = await count(page);
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  const box = page.getByRole('checkbox', { name: /^Premier/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/search\?q=data&tier=premier$/);
  await expect(page.getByRole('link', { name: 'Remove Premier partner' })).toBeVisible();
  const premier = await count(page);
  expect(premier).toBeLessThan(all);
  await expect(box).toBeFocused();
  await expect(page.locator('#results-status')).toHaveText(`${premier} apps for “data”`);
  await page.getByRole('checkbox', { name: /^Preferred/ }).check();
  await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(2);
  await page.goBack();
  await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: /^Preferred/ })).not.toBeChecked();
  await page.goBack();
  await expect(heading(page)).toContainText(`${all} apps`);
  await expect(box).not.toBeChecked();
  await page.goForward();
  await expect(heading(page)).toContainText(`${premier} apps`);
  await expect(box).toBeChecked();
  await expect(page.locator('body')).toHaveAttribute('data-same-page');
});

test('of two quick changes the later one is shown', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`${shop()}/search?q=data`);
  await page.route(/tier=premier$/, async (route) => {
    const answer = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
  await page.getByRole('checkbox', { name: /^Premier/ }).check();
  await page.getByRole('checkbox', { name: /^Preferred/ }).check();
  await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(2);
  await page.waitForTimeout(800);
  await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(2);
});

test('chips remove one filter, or all', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`${shop()}/search?q=data&tier=premier&pricing=trial`);
  await page.getByRole('link', { name: 'Remove Free trial' }).click();
  await expect(page).toHaveURL(/\/search\?q=data&tier=premier$/);
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/search\?q=data$/);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('other words keep the filters', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(`${shop()}/search?q=data`);
  await page.getByRole('checkbox', { name: /^Premier/ }).check();
  await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(1);
  await page.locator('input[type=search]').fill('invoice');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=invoice&tier=premier/);
});

test('on a small screen the filters are a sheet that Escape closes', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await page.goto(`${shop()}/search?q=data&pricing=trial`);
  const box = page.getByRole('checkbox', { name: /^Premier/ });
  await expect(box).toBeHidden();
  await page.getByRole('button', { name: 'Filters (1)' }).click();
  await box.check();
  await expect(page.locator('#filters-count')).toHaveText('(2)');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters (2)' })).toBeFocused();
  await page.getByRole('button', { name: 'Filters (2)' }).click();
  await page.getByRole('button', { name: 'Show results' }).click();
  await expect(box).toBeHidden();
  await expect(page).toHaveURL(/pricing=trial/);
});

test('a mistyped search leads to the right one', async ({ page }) => {
  await page.goto(`${shop()}/search?q=qwrtzpl`);
  await expect(heading(page)).toContainText('No apps for “qwrtzpl”');
  await page.getByRole('link', { name: 'See all apps' }).click();
  await expect(heading(page)).toContainText('All apps');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('words, filters, order and pages all work', async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto(shop());
    await page.locator('input[type=search]').fill('data');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText('for “data”');
    const all = await count(page);
    await page.getByRole('checkbox', { name: /^Premier/ }).check();
    await page.getByRole('radio', { name: /^3 stars/ }).check();
    await page.getByRole('button', { name: 'Show results' }).click();
    await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(2);
    expect(await count(page)).toBeLessThan(all);
    await page.getByRole('link', { name: 'Newest' }).click();
    await expect(page).toHaveURL(/\/search\?q=data&tier=premier&rating=3&sort=newest$/);
    await page.goto(`${shop()}/search`);
    await page.getByRole('link', { name: 'Page 2' }).click();
    await expect(page).toHaveURL(/\/search\?page=2$/);
  });

  test('the sheet opens', async ({ page }) => {
    await page.setViewportSize(NARROW);
    await page.goto(`${shop()}/search?q=data`);
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByRole('checkbox', { name: /^Premier/ })).toBeVisible();
  });
});
