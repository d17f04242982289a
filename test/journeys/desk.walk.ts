import { expect, type Page, test } from '@playwright/test';
import type { Person } from '#db/actor.ts';
import { type DeskScene, deskScene, flaggedReview } from '../support/desk.ts';
import { enter } from '../support/people.ts';
import { sessionCookie, sessionOf, shopDatabase } from '../support/signed-in.ts';
import { expectForEveryone, expectNoBarriers, shop, watch } from '../support/walk.ts';

const DESK = '/console/staff/reviews';
const database = shopDatabase(process.env['SHOP_FOLDER'] ?? '');
let scene: DeskScene;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  scene = await deskScene(shop(), database);
});
test.beforeEach(({ page }) => watch(page));
test.afterAll(() => database.end());

async function signIn(page: Page, person: Person | undefined): Promise<void> {
  if (!person) throw new Error('There is nobody to sign in.');
  const token = await sessionOf({ ...person, secondFactorAt: new Date() }, database);
  await page.context().addCookies([sessionCookie(token)]);
}

/** Presses a key that leads on until a case stands under the focus. */
async function walkTo(page: Page, title: string): Promise<void> {
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('j');
    if ((await page.locator(':focus').textContent())?.includes(title)) return;
  }
  throw new Error(`No key led to ${title}.`);
}

test('the desk and the inbox are for everyone', async ({ page }) => {
  test.slow();
  await signIn(page, scene.moderators[1]);
  const { flagged, hidden } = scene;
  for (const path of ['', `/${hidden.appealCaseId}`, '/numbers']) {
    await expectForEveryone(page, DESK + path);
  }
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of ['', `/${flagged.caseId}`]) {
    await page.goto(shop() + DESK + path);
    await expectNoBarriers(page);
  }
  await page.context().clearCookies();
  await signIn(page, scene.marketer);
  for (const path of ['', `/${flagged.id}`]) {
    await expectForEveryone(page, `/console/reviews${path}`);
  }
});

test('a case is claimed, decided and left for the next by keyboard alone', async ({ page }) => {
  await signIn(page, scene.moderators[0]);
  const { title } = scene.flagged;
  await page.goto(`${shop()}${DESK}?kind=review`);
  await walkTo(page, title);
  await page.keyboard.press('c');
  await expect(page.getByRole('status')).toHaveText(/It is yours for now/);
  // The case that was claimed has the focus again.
  await expect(page.getByRole('link', { name: title, exact: true })).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByRole('checkbox', { name: `Choose: ${title}` })).toBeChecked();
  await page.getByRole('link', { name: title, exact: true }).press('Enter');
  await expect(page.getByText('Yours for')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByText('Back to the queue')).toBeVisible();
  // Keys do nothing for those who want none, nor while somebody types.
  await page.getByRole('checkbox', { name: 'Keys on' }).uncheck();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: 'Hide it' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Keys on' }).check();
  await page.keyboard.press('d');
  await expect(page.getByRole('radio', { name: 'Dismiss the flags' })).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: 'Hide it' })).toBeChecked();
  await page.getByRole('combobox', { name: 'Policy' }).selectOption('reviews#10');
  await page.getByRole('textbox', { name: 'Reason' }).focus();
  await page.keyboard.type('1 of many: clearly not about the app.');
  await expect(page.getByRole('radio', { name: 'Hide it' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('The case before: the review is hidden.');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.keyboard.press('q');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reviews');
  await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(0);
});

test('of two moderators the second reads who was faster and when, and loses no word', async ({
  browser,
}) => {
  const flagger = await enter('flagger', database);
  const { caseId } = await flaggedReview(scene, 2, flagger, database);
  const [first, second] = [await browser.newPage(), await browser.newPage()];
  for (const [place, page] of [first, second].entries()) {
    watch(page);
    await signIn(page, scene.moderators[place]);
    await page.goto(`${shop()}${DESK}/${caseId}`);
    await page.getByRole('radio', { name: place === 0 ? 'Hide it' : 'Dismiss' }).check();
    await page.getByRole('combobox', { name: 'Policy' }).selectOption('reviews#8');
    await page.getByRole('textbox', { name: 'Reason' }).fill(`What number ${place} thinks of it.`);
  }
  await first.getByRole('button', { name: /^Decide/ }).click();
  await expect(first.getByRole('status')).toContainText('The case before: the review is hidden.');
  await second.getByRole('button', { name: /^Decide/ }).click();
  await expect(second.getByRole('alert')).toContainText(/moderator-\d+ decided this at 20/);
  await expect(second.getByRole('textbox', { name: 'Reason' })).toHaveValue(/number 1 thinks/);
  await expectNoBarriers(second);
  await first.close();
  await second.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('spam is hidden at once, an appeal is granted, and the vendor replies', async ({ page }) => {
    const flagger = await enter('flagger', database);
    const spam = [
      await flaggedReview(scene, 3, flagger, database),
      await flaggedReview(scene, 4, flagger, database),
    ];
    await signIn(page, scene.moderators[1]);
    await page.goto(`${shop()}${DESK}?kind=review`);
    for (const { title } of spam) await page.getByRole('checkbox', { name: title }).check();
    await page.getByText('Hide what is ticked as spam').click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The same advertisement twice.');
    await page.getByRole('button', { name: 'Hide them' }).click();
    await expect(page.getByRole('status')).toHaveText('2 reviews are hidden.');
    await page.goto(`${shop()}${DESK}/${scene.hidden.appealCaseId}`);
    await page.getByRole('radio', { name: 'Publish it' }).check();
    await page.getByRole('combobox', { name: 'Policy' }).selectOption('reviews#12');
    await page.getByRole('textbox', { name: 'Reason' }).fill('It is honest criticism.');
    await page.getByRole('button', { name: /^Decide/ }).click();
    await expect(page.getByRole('status')).toHaveText(/the appeal is granted/i);
    await page.context().clearCookies();
    await signIn(page, scene.marketer);
    await page.goto(`${shop()}/console/reviews?state=unanswered`);
    await page.getByRole('link', { name: scene.hidden.title, exact: true }).click();
    await page.getByLabel('Your reply').fill('Thank you. It works in the new release.');
    await page.getByRole('button', { name: 'Publish the reply' }).click();
    await expect(page.getByRole('status')).toHaveText(/Your reply stands below the review/);
  });
});
