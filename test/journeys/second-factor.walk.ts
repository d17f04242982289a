import { expect, type Page, test } from '@playwright/test';
import { enter } from '../support/people.ts';
import { digitsAt, PASSWORD, signedIn } from '../support/second-factors.ts';
import { type ShopDatabase, shopDatabase } from '../support/signed-in.ts';
import { expectNoBarriers, expectToFit, shop, watch } from '../support/walk.ts';

let database: ShopDatabase;
test.beforeAll(() => {
  database = shopDatabase(process.env['SHOP_FOLDER'] ?? '');
});
test.afterAll(() => database.end());
test.beforeEach(({ page }) => watch(page));

/** Somebody with a password, and nothing else. */
async function newcomer(name: string): Promise<string> {
  const entered = await enter(name, database);
  await signedIn(entered, database);
  const { email } = await database.kysely
    .selectFrom('person')
    .select('email')
    .where('id', '=', entered.personId)
    .executeTakeFirstOrThrow();
  return email;
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${shop()}/sign-in?next=/account/second-factor`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
}

async function expectForAll(page: Page): Promise<void> {
  await expectNoBarriers(page);
  await expectToFit(page);
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** A device that makes passkeys, and has its owner's finger on it. */
async function attachDevice(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('an authenticator is set up, asked for and replaced by a recovery code, by keyboard alone', async ({
  page,
}) => {
  const email = await newcomer('keyboard');
  await signIn(page, email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second factor');
  await expectForAll(page);
  await page.getByRole('link', { name: 'Set up an authenticator app' }).press('Enter');
  await page.getByLabel('Your password').press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('I cannot scan it').press('Enter');
  await expect(page.getByRole('img', { name: /^The secret of your new/ })).toBeVisible();
  await expectForAll(page);
  const secret = (await page.locator('.secret').textContent()) ?? '';
  await page.getByLabel('Six digits').fill(digitsAt(secret, new Date(Date.now() - 30_000)));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your recovery codes');
  await expectForAll(page);
  const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const code = (await codes.first().textContent()) ?? '';
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(code.trim());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New recovery codes');

  await signIn(page, email);
  await expect(page.getByLabel('Six digits')).toBeFocused();
  await expectForAll(page);
  await page.keyboard.type('123456');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Six digits')).toBeFocused();
  await page.keyboard.type(digitsAt(secret, new Date()));
  await page.keyboard.press('Enter');
  await expect(page.getByText('10 of 10 work still')).toBeVisible();

  await signIn(page, email);
  await page.getByRole('link', { name: 'Use a recovery code' }).press('Enter');
  await expect(page.getByLabel('Recovery code')).toBeFocused();
  await page.keyboard.type(code.trim().toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText('9 of 10 work still')).toBeVisible();
});

test('a passkey is made, signs in, confirms and is removed', async ({ page }) => {
  await attachDevice(page);
  const email = await newcomer('passkey');
  await signIn(page, email);
  await page.getByRole('link', { name: 'Add a passkey' }).click();
  await expectForAll(page);
  await page.getByLabel('What you call it').fill('Work laptop');
  await page.getByRole('button', { name: 'Create the passkey' }).click();
  await expect(page.getByRole('alert')).toContainText('Type your password.');
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create the passkey' }).click();
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await expect(page.getByText('Work laptop')).toBeVisible();
  await expectForAll(page);

  await signIn(page, email);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByRole('link', { name: 'Change the passkey Work laptop' }).click();
  await expectForAll(page);
  await page.goto(`${shop()}/account/confirm?next=/account/second-factor`);
  await expectForAll(page);
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
  await page.getByRole('link', { name: 'Change the passkey Work laptop' }).click();
  await page.getByText('Remove this passkey').press('Enter');
  await page.getByRole('button', { name: 'Remove Work laptop' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('The passkey is removed.');
});

test('whoever thinks better of it reads so, and can try again', async ({ page }) => {
  await attachDevice(page);
  const email = await newcomer('hesitant');
  await signIn(page, email);
  await page.goto(`${shop()}/account/second-factor/new-passkey`);
  await page.getByLabel('What you call it').fill('Phone');
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.evaluate(() => {
    const { create } = navigator.credentials;
    navigator.credentials.create = async () => {
      navigator.credentials.create = create;
      throw new DOMException('Refused', 'NotAllowedError');
    };
  });
  await page.getByRole('button', { name: 'Create the passkey' }).click();
  await expect(page.getByText('The passkey was not confirmed.')).toBeVisible();
  await page.getByRole('button', { name: 'Create the passkey' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your recovery codes');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('passkeys are no dead buttons', async ({ page }) => {
    await signIn(page, await newcomer('plain'));
    await page.goto(`${shop()}/account/second-factor/new-passkey`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add a passkey');
    await expect(page.getByRole('button', { name: 'Create the passkey' })).toBeHidden();
  });
});
