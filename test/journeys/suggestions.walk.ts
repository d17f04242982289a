import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers, expectToFit, shop, untilSearchable, watch } from '../support/walk.ts';

test.beforeAll(({ request }) => untilSearchable(request));
test.beforeEach(({ page }) => watch(page));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search apps' });
const options = (page: Page) => page.getByRole('option');
/** Types into the search field of a page and waits for suggestions. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('input[type=search]').click();
  await page.keyboard.type(text, { delay: 20 });
  await expect(options(page).first()).toBeVisible();
}

test('open suggestions are for everyone', async ({ page }) => {
  await page.goto(`${shop()}/apps/pipewright`);
  await type(page, 'da');
  await page.keyboard.press('ArrowDown');
  await expectNoBarriers(page);
  await expectToFit(page);
  await expect(options(page).first()).toBeVisible();
});

test('an app is chosen among the suggestions by keyboard', async ({ page }) => {
  await page.goto(shop());
  await type(page, 'pipe');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('group', { name: 'Apps' })).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText(/suggestions?\. Reach/);
  await page.keyboard.press('ArrowDown');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? 'none',
  );
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Pipewright');
});

test('Enter without a choice searches; Home and End stay with the text', async ({ page }) => {
  await page.goto(`${shop()}/apps/pipewright`);
  await page.locator('input[type=search]').click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('nvoice');
  await page.keyboard.press('Home');
  await page.keyboard.type('i');
  await expect(field(page)).toHaveValue('invoice');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=invoice$/);
  await expect(heading(page)).toContainText('for “invoice”');
});

test('Escape closes the suggestions, then clears the field; Tab leaves it', async ({ page }) => {
  await page.goto(shop());
  await type(page, 'data');
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(field(page)).toHaveValue('data');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await type(page, 'data');
  await page.keyboard.press('Tab');
  await expect(options(page).first()).toBeHidden();
  await expect(field(page)).not.toBeFocused();
});

test('a suggestion is chosen by pointer', async ({ page }) => {
  await page.goto(shop());
  await type(page, 'halvor');
  await page.getByRole('group', { name: 'Vendors' }).getByRole('option').first().click();
  await expect(heading(page)).toHaveText('Halvorsen Lind');
});

test('one request is in flight at most, and old answers are dropped', async ({ page }) => {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  await page.route('**/api/suggest**', async (route) => {
    asked.push(new URL(route.request().url()).searchParams.get('q') ?? '');
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 250));
    open -= 1;
    await route.continue();
  });
  await page.goto(shop());
  await type(page, 'pipewright');
  expect(most).toBe(1);
  expect(asked.at(-1)).toBe('pipewright');
  expect(asked.length).toBeLessThan('pipewright'.length - 1);
  await expect(options(page).first()).toContainText('Pipewright');
});

test('nothing is asked for one letter, and a failure breaks nothing', async ({ page }) => {
  let asked = 0;
  await page.route('**/api/suggest**', (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto(shop());
  await page.locator('input[type=search]').click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('p');
  await page.waitForTimeout(150);
  expect(asked).toBe(0);
  await page.keyboard.type('ipewright');
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').first()).toContainText('Pipewright');
});
