import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those that dark colours can break while light ones hold. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Origin of the shop that is walked through. */
export function shop(): string {
  return process.env['SHOP_URL'] ?? '';
}

/** Waits until the indexer, which starts with the shop, has made every app findable. */
export async function untilSearchable(request: APIRequestContext): Promise<void> {
  const found = async () => (await (await request.get(`${shop()}/api/search`)).json()).total;
  await expect.poll(found, { timeout: 20_000 }).toBeGreaterThan(100);
}

/** Fails when a page asks another host, throws, or breaks its own policy. */
export function watch(page: Page): void {
  page.on('request', (request) => expect(request.url()).toContain(shop()));
  page.on('pageerror', (error) => expect(error).toBeNull());
  page.on('console', (message) => {
    const isExpected = /40[049]|410|ERR_FAILED/.test(message.text());
    if (!isExpected) expect(message.type(), message.text()).not.toBe('error');
  });
}

/** What axe finds, as short sentences. */
export async function barriers(page: Page): Promise<string[]> {
  return found(axe(page).withTags(STANDARDS));
}

/** Fails where what is open now, or one part of it, has barriers in light or in dark colours. */
export async function expectNoBarriers(page: Page, part = 'html'): Promise<void> {
  // Without motion, so that no colour is looked at on its way from light to dark.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const inLight = await found(axe(page).include(part).withTags(STANDARDS));
  expect(inLight, `${page.url()}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await found(axe(page).include(part).withRules(OF_COLOURS));
  expect(inDark, `${page.url()}, dark`).toEqual([]);
}

/** Without looking into frames, which no page has: that takes another page and twice the time. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function found(rules: AxeBuilder): Promise<string[]> {
  const { violations } = await rules.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Fails where what is open now is wider than the window, from the largest to the smallest. */
export async function expectToFit(page: Page): Promise<void> {
  for (const width of [1600, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await scrollsSideways(page), `${page.url()} at ${width} pixels`).toBe(false);
  }
}

/** Opens a page once, and fails where it has barriers or does not fit. */
export async function expectForEveryone(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(shop() + path);
  await expectNoBarriers(page);
  await expectToFit(page);
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
