import { expect, type Page, test } from '@playwright/test';
import { expectForEveryone, expectNoBarriers, expectToFit, shop, watch } from '../support/walk.ts';

const PASSWORD = 'seven quiet herons wade';

test.beforeEach(({ page }) => watch(page));

/** Types into the field that has the focus after as many steps as it takes. */
async function typeInto(page: Page, label: string | RegExp, text: string): Promise<void> {
  const field = page.getByLabel(label);
  for (let steps = 0; steps < 40; steps += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

async function pressOn(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  for (let steps = 0; steps < 60; steps += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
  await page.keyboard.press('Enter');
}

test('somebody signs up by keyboard alone, and sets up an organisation', async ({ page }) => {
  const email = `walker-${Date.now()}@tests.example`;
  await page.goto(`${shop()}/sign-up`);
  await typeInto(page, 'Your name', 'Wanda Walker');
  await typeInto(page, 'Work e-mail address', email);
  await typeInto(page, 'Password', 'password12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('too easy to guess');
  await expect(page.getByLabel('Your name')).toHaveValue('Wanda Walker');
  await expectNoBarriers(page);
  await typeInto(page, 'Password', PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible();
  await expectNoBarriers(page);
  await expectToFit(page);
  await pressOn(page, 'link', 'Confirm the address');
  await typeInto(page, 'The password that you chose', PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Welcome, Wanda Walker' })).toBeVisible();
  await expectNoBarriers(page);
  await pressOn(page, 'link', 'Set up an organisation');
  await typeInto(page, 'Name', 'Walker & Daughters');
  await page.getByLabel('Industry').selectOption({ index: 1 });
  await page.getByLabel(/Size|people/i).selectOption({ index: 1 });
  await page.getByLabel('Region').selectOption({ index: 1 });
  await page.locator('main').getByRole('button').first().click();
  await expect(page.locator('.account-menu .for')).toHaveText('Walker & Daughters');
});

test('what a browser saved moves into the account', async ({ page }) => {
  await page.goto(`${shop()}/apps/pipewright`);
  await page.getByRole('button', { name: 'Save Pipewright' }).click();
  await page.goto(`${shop()}/demo/people`);
  await page.getByRole('button', { name: 'Be Conrad Pell' }).click();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('saved')), { timeout: 5_000 })
    .toBe('[]');
  await page.goto(`${shop()}/saved`);
  await expect(page.getByRole('heading', { name: 'Pipewright' })).toBeVisible();
  await page.goto(`${shop()}/apps/pipewright`);
  await page.getByRole('button', { name: 'Saved Pipewright' }).click();
  await expect(page.getByRole('button', { name: 'Save Pipewright' })).toBeVisible();
  await page.locator('button.whom').click();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
});

for (const path of ['/sign-in', '/sign-up', '/reset-password', '/demo/people']) {
  test(`${path} is for everyone`, ({ page }) => expectForEveryone(page, path));
}

test('the pages of an account are for everyone', async ({ page }) => {
  await page.goto(`${shop()}/demo/people`);
  await page.getByRole('button', { name: 'Be Edith Marlowe' }).click();
  for (const path of ['', '/security', '/email', '/password', '/data', '/delete']) {
    await expectForEveryone(page, `/account${path}`);
  }
  await expectForEveryone(page, '/apps/pipewright/ask');
  await expectForEveryone(page, '/saved');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a password that was forgotten is replaced', async ({ page }) => {
    const email = `forgetful-${Date.now()}@tests.example`;
    await page.goto(`${shop()}/sign-up`);
    await page.getByLabel('Your name').fill('Frida');
    await page.getByLabel('Work e-mail address').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await page.getByRole('link', { name: 'Confirm the address' }).click();
    await page.getByLabel('The password that you chose').fill(PASSWORD);
    await page.getByRole('button', { name: 'Create the account' }).click();
    await page.goto(`${shop()}/sign-out`);
    await page.locator('main').getByRole('button', { name: 'Sign out' }).click();
    await page.goto(`${shop()}/sign-in`);
    await page.getByRole('link', { name: 'I forgot my password' }).click();
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await page.locator('.demo-mail a.button').click();
    await page.getByLabel('New password').fill('copper lantern beside the mill');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('copper lantern beside the mill');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.locator('.account-menu .who')).toHaveText('Frida');
  });
});
