import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const shop = () => process.env['SHOP_URL'] ?? '';
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const PAGES = [
  ['home', '/'],
  ['category', '/categories/work-and-content'],
  ['category with pages', '/categories/work-and-content?page=2'],
  ['app', '/apps/pipewright'],
  ['app without reviews', '/apps/leaver-sweep'],
  ['deprecated app', '/apps/sundial-deals'],
  ['withdrawn app', '/apps/refer-kindly'],
  ['vendor', '/vendors/halvorsen-lind'],
  ['not found', '/nowhere'],
] as const;

test.beforeEach(async ({ page }) => {
  // Nothing may leave this machine, and no page may break its own policy.
  page.on('request', (request) => expect(request.url()).toContain(shop()));
  page.on('console', (message) => {
    const isMissingPage = /40[4]|410/.test(message.text());
    if (!isMissingPage) expect(message.type(), message.text()).not.toBe('error');
  });
});

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

for (const [name, path] of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} has no barriers, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(shop() + path);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test(`${name} fits from 320 to 1600 pixels`, async ({ page }) => {
    for (const width of [320, 390, 768, 1024, 1440, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(shop() + path);
      expect(await scrollsSideways(page), `${width} pixels`).toBe(false);
    }
  });
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
