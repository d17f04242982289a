import { expect, test } from '@playwright/test';
import { shop, watch } from '../support/walk.ts';

test.beforeEach(({ page }) => watch(page));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a reader finds the reviews that matter to them', async ({ page }) => {
      await page.goto(`${shop()}/apps/pipewright`);
      await page.getByRole('link', { name: /^Read all \d+ reviews/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reviews of Pipewright');
      const stars = page.getByRole('article').getByText(/^[1-5] of 5 stars$/);
      const bar = page.getByRole('list', { name: 'Reviews by stars' }).getByRole('link').nth(2);
      const threes = Number(/(\d+)\s+review/.exec((await bar.textContent()) ?? '')?.[1]);
      await bar.click();
      await expect(page).toHaveURL(/\/reviews\?stars=3$/);
      await expect(page.getByRole('article')).toHaveCount(threes);
      await expect(stars).toHaveText(Array.from({ length: threes }, () => '3 of 5 stars'));
      await page.getByLabel('Use').selectOption('trial');
      await page.getByLabel('Order').selectOption('lowest');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(page).toHaveURL(/stars=3&use=trial/);
      await expect(page.getByRole('status')).toContainText('reviews with 3 stars');
      expect(await page.getByRole('article').count()).toBeLessThan(threes);
      for (const text of await page.getByRole('article').allTextContents()) {
        expect(text).toContain('On trial');
      }
      await page.getByRole('link', { name: 'Show all' }).click();
      await expect(page).toHaveURL(/\/reviews\?sort=lowest$/);
      const given = (await stars.allTextContents()).map((text) => Number.parseInt(text.trim(), 10));
      expect(given.length).toBeGreaterThan(threes);
      expect(given).toEqual(given.toSorted((a, b) => a - b));
      await page.getByRole('link', { name: 'Back to the app' }).click();
      await expect(page).toHaveURL(`${shop()}/apps/pipewright`);
    });
  });
}
