import { expect, type Page, test } from '@playwright/test';
import { enterStaff, enterVendor } from '../support/people.ts';
import { sessionCookie, sessionOf, shopDatabase } from '../support/signed-in.ts';
import { expectForEveryone, expectNoBarriers, shop, watch } from '../support/walk.ts';

const STAFF = '/console/staff';
const database = shopDatabase(process.env['SHOP_FOLDER'] ?? '');
test.beforeEach(({ page }) => watch(page));
test.afterAll(() => database.end());

async function signIn(page: Page): Promise<void> {
  const manager = await enterStaff('walking-manager', 'program_manager', database);
  const token = await sessionOf({ ...manager, secondFactorAt: new Date() }, database);
  await page.context().addCookies([sessionCookie(token)]);
}

test('vendors and the audit are for everyone', async ({ page }) => {
  await signIn(page);
  const { id } = await enterVendor('walked', database);
  for (const path of ['/isvs', `/isvs/${id}`, `/isvs/${id}/suspend`, '/audit?kind=organisation']) {
    await expectForEveryone(page, STAFF + path);
  }
});

test('the settings are for everyone', async ({ page }) => {
  test.slow();
  await signIn(page);
  const one = database.kysely.selectFrom('shelf').select('slug').limit(1);
  const { slug } = await one.executeTakeFirstOrThrow();
  const categories = database.kysely.selectFrom('category').select('id').limit(1);
  const { id } = await categories.executeTakeFirstOrThrow();
  for (const path of [
    '',
    '/names',
    '/look?hue=90&chroma=150&lightness=700',
    '/logo',
    '/categories',
    `/categories/${id}`,
    '/shelves',
    `/shelves/${slug}`,
  ]) {
    await expectForEveryone(page, `${STAFF}/settings${path}`);
  }
});

test('a vendor is found, suspended and brought back by keyboard alone', async ({ page }) => {
  await signIn(page);
  await enterVendor('keyed-vendor', database);
  await page.goto(`${shop()}${STAFF}/isvs`);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('keyed-vendor');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'keyed-vendor', exact: true }).press('Enter');
  await page.getByRole('link', { name: 'Suspend the vendor' }).press('Enter');
  await page.getByRole('button', { name: 'Suspend the vendor' }).press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expectNoBarriers(page);
  await page.getByRole('alert').getByRole('link').press('Enter');
  await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await page.keyboard.type('Its apps spied.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/The vendor is suspended/);
  await expect(page.getByText('Its apps spied.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Lift the suspension' }).press('Enter');
  await page.getByRole('textbox', { name: 'Reason' }).focus();
  await page.keyboard.type('They mended it.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/The suspension is lifted/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an accent is measured before it is chosen, and a component is added and goes', async ({
    page,
  }) => {
    await signIn(page);
    await page.goto(`${shop()}${STAFF}/settings/look`);
    await page.getByLabel('Lightness').fill('700');
    await page.getByRole('button', { name: 'Only measure it' }).click();
    await expect(page.getByText('It cannot be used')).toBeVisible();
    await expect(page.getByLabel('Lightness')).toHaveValue('700');
    await page.goto(`${shop()}${STAFF}/settings/components/new`);
    await page.getByLabel('Name').fill('Walking');
    await page.getByLabel('Address').fill('walking');
    await page.getByLabel('Description').fill('On two feet.');
    await page.getByLabel('Reason').fill('For a walk.');
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByRole('status')).toHaveText('The component is added.');
    await page.getByRole('link', { name: 'Walking', exact: true }).click();
    await page.getByRole('link', { name: 'Remove it' }).click();
    await page.getByLabel('Reason').fill('The walk is over.');
    await page.getByRole('button', { name: 'Remove the component' }).click();
    await expect(page.getByRole('status')).toHaveText('The component is removed.');
    await expect(page.getByRole('link', { name: 'Walking', exact: true })).toHaveCount(0);
  });
});
