import { expect, test } from '@playwright/test';
import { expectForEveryone, shop, watch } from '../support/walk.ts';

const PAGES = [
  ['home', '/'],
  ['a category', '/categories/crm-sales'],
  ['a category filtered to nothing', '/categories/crm-sales?tier=premier&pricing=free&rating=4'],
  ['a group of categories, page 2', '/categories/work-and-content?page=2'],
  ['an app', '/apps/pipewright'],
  ['an app without reviews', '/apps/leaver-sweep'],
  ['a deprecated app', '/apps/sundial-deals'],
  ['a withdrawn app', '/apps/refer-kindly'],
  ['reviews', '/apps/pipewright/reviews'],
  ['reviews filtered to nothing', '/apps/pipewright/reviews?stars=1'],
  ['a vendor', '/vendors/halvorsen-lind'],
  ['a comparison of nothing', '/compare'],
  ['a comparison of one app', '/compare?apps=pipewright'],
  ['a comparison of three apps', '/compare?apps=pipewright&apps=offertino&apps=sundial-deals'],
  ['a comparison across categories', '/compare?apps=leaver-sweep&apps=pipewright'],
  ['nothing saved', '/saved'],
  ['a page that is not there', '/nowhere'],
] as const;

test.beforeEach(({ page }) => watch(page));

for (const [name, path] of PAGES) {
  test(`${name} is for everyone`, ({ page }) => expectForEveryone(page, path));
}

test('a customer finds an app by its category and reads what others say', async ({ page }) => {
  await page.goto(shop());
  await page.getByRole('link', { name: 'CRM & Sales' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CRM & Sales');
  await page.getByRole('link', { name: 'Most used' }).click();
  await expect(page).toHaveURL(/sort=adopted/);
  await page.getByRole('link', { name: 'Pipewright' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pipewright');
  await expect(page.getByRole('article').first()).toContainText('Used for');
  await page.getByRole('link', { name: 'Halvorsen Lind' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halvorsen Lind');
});

test('the whole way works by keyboard alone', async ({ page }) => {
  await page.goto(shop());
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Search apps')).toBeFocused();
  const category = page.getByRole('link', { name: 'Sales & Customer' });
  while (!(await category.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sales & Customer');
  const card = page.getByRole('article').getByRole('link').first();
  while (!(await card.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  const name = await card.textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
});

test('a deprecated app leads to its successor', async ({ page }) => {
  await page.goto(`${shop()}/apps/sundial-deals`);
  const notice = page.getByText('Deprecated since');
  await expect(notice).toBeVisible();
  await notice.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sundial Deals');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there, and times are labelled as UTC', async ({ page }) => {
    await page.goto(`${shop()}/apps/pipewright`);
    await expect(page.getByRole('heading', { name: 'Reviews' })).toBeVisible();
    await expect(page.locator('time').first()).toContainText('(UTC)');
  });
});

test.describe('in another zone', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('times are the reader’s own', async ({ page }) => {
    await page.goto(`${shop()}/apps/pipewright`);
    const time = page.locator('time').first();
    const iso = (await time.getAttribute('datetime')) ?? '';
    const own = new Intl.DateTimeFormat('en', {
      dateStyle: 'medium',
      timeZone: 'Pacific/Auckland',
    });
    await expect(time).toHaveText(own.format(new Date(iso)));
  });
});
