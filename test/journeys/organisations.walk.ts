import { expect, type Page, test } from '@playwright/test';
import { invite } from '#db/accounts/invite.ts';
import type { Person } from '#db/actor.ts';
import { tokenIn } from '../support/mails.ts';
import { emailOf, enterCustomer, enterStaff, enterVendor, join } from '../support/people.ts';
import { sessionCookie, sessionOf, shopDatabase } from '../support/signed-in.ts';
import { expectForEveryone, expectNoBarriers, expectToFit, shop, watch } from '../support/walk.ts';

const database = shopDatabase(process.env['SHOP_FOLDER'] ?? '');
test.beforeEach(({ page }) => watch(page));
test.afterAll(() => database.end());

function proved(person: Person): Person {
  return { ...person, secondFactorAt: new Date() };
}

async function signIn(page: Page, person: Person): Promise<void> {
  await page.context().clearCookies();
  await page.context().addCookies([sessionCookie(await sessionOf(person, database))]);
}

/** A vendor with an owner, a developer and an open invitation. */
async function busyVendor(name: string) {
  const vendor = await enterVendor(name, database);
  const developer = await join(`${name}-developer`, vendor, 'developer', database);
  const input = { organisationId: vendor.id, email: `${name}@invited.example`, role: 'viewer' };
  await invite(proved(vendor.owner), input, database);
  return { ...vendor, owner: proved(vendor.owner), developer };
}

test('the console is for everyone', async ({ page }) => {
  const vendor = await busyVendor('everyone');
  await signIn(page, vendor.owner);
  await expectForEveryone(page, '/console');
  await expectForEveryone(page, '/console/team');
  await page.setViewportSize({ width: 390, height: 900 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('summary').click();
  await expectNoBarriers(page, '#navigation');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Change everyone-developer' }).click();
  await expectNoBarriers(page, '[popover]:popover-open');
  await expectToFit(page);
});

test('the staff area, and the console of somebody without a vendor, are for everyone', async ({
  page,
}) => {
  await signIn(page, proved(await enterStaff('walking-staff', 'moderator', database)));
  await expectForEveryone(page, '/console/staff');
  await expectForEveryone(page, '/console');
});

test('an organisation and an invitation are for everyone', async ({ page }) => {
  const customer = await enterCustomer('everyones', database);
  const input = { organisationId: customer.id, email: 'walks@invited.example', role: 'member' };
  await invite(customer.owner, input, database);
  const link = await tokenIn(input.email, 'invitation', database);
  await signIn(page, customer.owner);
  await expectForEveryone(page, '/account/organisation');
  await expectForEveryone(page, `/invitations/${link}`);
});

test('an invitation is sent, accepted and switched away from by keyboard alone', async ({
  page,
}) => {
  const vendor = await enterVendor('keyed', database);
  const { owner: guest } = await enterCustomer('keyed-customer', database);
  const email = await emailOf(guest, database);
  await signIn(page, proved(vendor.owner));
  await page.goto(`${shop()}/console/team`);
  await page.getByRole('link', { name: 'Invite a colleague' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('The invitation is on its way.');
  await expect(page.getByText('Marketer, invited by owner-of-keyed')).toBeVisible();

  await signIn(page, guest);
  await page.goto(`${shop()}/invitations/${await tokenIn(email, 'invitation', database)}`);
  await page.getByRole('button', { name: 'Accept' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('keyed');

  await page.locator('summary').press('Enter');
  await page.keyboard.press('Tab');
  // By name: the vendor that was joined just now comes before the customer.
  await expect(page.getByRole('button', { name: 'keyed Vendor' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You act for keyed-customer, a customer')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test('a role is changed, a mistake mended, and somebody removed', async ({ page }) => {
    const vendor = await busyVendor('plain');
    await signIn(page, vendor.owner);
    await page.goto(`${shop()}/console`);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Team', exact: true }).click();
    await page.getByRole('button', { name: 'Change plain-developer' }).click();
    await page.getByRole('radio', { name: /^Marketer/ }).check();
    await page.getByRole('button', { name: 'Save the role' }).click();
    await expect(page.getByRole('status')).toHaveText('The role is changed.');
    await page.getByLabel('E-mail address').fill('nobody');
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await expect(page.getByRole('alert')).toContainText('nobody is not an e-mail address.');
    await expect(page.getByLabel('E-mail address')).toHaveValue('nobody');
    await page.getByRole('button', { name: 'Change plain-developer' }).click();
    await page.getByRole('button', { name: 'Remove plain-developer' }).click();
    await expect(page.getByRole('status')).toContainText('The person is removed');
  });
});
