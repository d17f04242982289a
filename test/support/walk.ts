import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
    const isExpected = /40[04]|ERR_FAILED/.test(message.text());
    if (!isExpected) expect(message.type(), message.text()).not.toBe('error');
  });
}

/** What axe finds, as short sentences. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
