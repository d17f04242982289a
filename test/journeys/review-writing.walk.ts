import { expect, type Page, test } from '@playwright/test';
import type { Person } from '#db/actor.ts';
import { DECIDED_WITHIN_HOURS } from '#db/moderation/cases.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { enter } from '../support/people.ts';
import {
  caseOf,
  honestWords,
  published,
  type ReviewScene,
  RULING,
  reviewScene,
} from '../support/reviews.ts';
import { sessionCookie, sessionOf, shopDatabase } from '../support/signed-in.ts';
import { expectForEveryone, expectNoBarriers, expectToFit, shop, watch } from '../support/walk.ts';

const database = shopDatabase(process.env['SHOP_FOLDER'] ?? '');
test.beforeEach(({ page }) => watch(page));
test.afterAll(() => database.end());

async function signIn(page: Page, person: Person): Promise<void> {
  await page.context().clearCookies();
  await page.context().addCookies([sessionCookie(await sessionOf(person, database))]);
}

function ownerOf({ customers }: ReviewScene, index = 0): Person {
  const owner = customers[index]?.owner;
  if (!owner) throw new Error('The scene has fewer customers.');
  return owner;
}

async function signInStaff(page: Page, { moderators: [moderator] }: ReviewScene): Promise<void> {
  if (!moderator) throw new Error('There are two moderators.');
  await signIn(page, { ...moderator, secondFactorAt: new Date() });
}

async function decide(scene: ReviewScene, id: string, kind: string): Promise<string> {
  const [moderator] = scene.moderators;
  if (!moderator) throw new Error('There are two moderators.');
  const caseId = await caseOf(id, database);
  return decideReview(moderator, { ...RULING, caseId, seen: 1, kind, ground: null }, database);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test('a customer writes, changes and deletes a review by keyboard alone', async ({ page }) => {
      const scene = await reviewScene(database, 1);
      await signIn(page, ownerOf(scene));
      const words = honestWords(Date.now());
      const press = (...keys: string[]) =>
        keys.reduce(
          (before, key) => before.then(() => page.keyboard.press(key)),
          Promise.resolve(),
        );
      const onward = async (name: string | RegExp, role: 'link' | 'button' = 'link') => {
        await page.getByRole(role, { name }).first().focus();
        await press('Enter');
      };
      await page.goto(`${shop()}/apps/${scene.slug}`);
      await onward('Write a review');
      await page.getByRole('radio', { name: '1 star: Bad' }).focus();
      await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Tab');
      await page.keyboard.type(words.title);
      await press('Tab');
      await page.keyboard.type('Too short');
      await press('Tab', 'Enter');
      const alert = page.getByRole('alert');
      await expect(alert).toBeFocused();
      await expect(page.getByRole('radio', { name: '4 stars: Good' })).toBeChecked();
      await alert.getByRole('link').focus();
      await press('Enter');
      await expect(page.getByLabel('Your review')).toBeFocused();
      await press('Control+A');
      await page.keyboard.type(words.body);
      await press('Tab', 'Enter');
      await expect(page.getByRole('status')).toContainText('It is on the page of the app.');
      await expect(page.getByText(words.body)).toBeVisible();

      await onward('Change the review');
      await page.getByRole('radio', { name: '4 stars: Good' }).focus();
      await press('ArrowRight');
      await onward('Save the change', 'button');
      await expect(page.getByRole('status')).toContainText('Your change is saved.');
      await onward('See it as others do');
      await expect(page.getByRole('article')).toContainText('5 of 5 stars');
      await expect(page.getByRole('region', { name: 'What it said before' })).toContainText(
        '4 of 5 stars',
      );
      await onward('Your review');
      await onward('Change the review');
      await page.getByText('Take your review down').focus();
      await press('Enter');
      await onward('Yes, delete my review', 'button');
      await expect(page.getByRole('status')).toHaveText('Your review is deleted.');
    });

    test('a review is voted for, replied to, flagged, hidden and appealed', async ({ page }) => {
      const scene = await reviewScene(database, 1);
      const { id, writer } = await published(scene, database, { rating: 2 });
      await page.goto(`${shop()}/apps/${scene.slug}/reviews`);
      await page.getByRole('link', { name: 'Helpful' }).click();
      await expect(page).toHaveURL(/\/sign-in\?next=/);
      await signIn(page, await enter('reader', database));
      await page.goto(`${shop()}/apps/${scene.slug}/reviews`);
      await page.getByRole('button', { name: 'Helpful' }).click();
      await expect(page).toHaveURL(new RegExp(`/reviews#review-${id}$`));
      await expect(page.getByText('One person found this helpful')).toBeVisible();
      await page.getByRole('link', { name: 'Flag' }).click();
      await page.getByRole('radio', { name: /^Something else/ }).check();
      await page.getByRole('button', { name: 'Send the flag' }).click();
      await expect(page.getByRole('alert')).toContainText('Say what is wrong');
      await expect(page.getByRole('radio', { name: /^Something else/ })).toBeChecked();
      await page.getByLabel('What a moderator should know').fill('It names a colleague of ours.');
      await page.getByRole('button', { name: 'Send the flag' }).click();
      await expect(page.getByRole('status')).toContainText('Thank you.');

      const reply = { reviewId: id, body: 'We have mended it in 2.0.', seen: 0 };
      await replyToReview(scene.marketer, reply, database);
      await signIn(page, writer);
      await page.goto(`${shop()}/account/reviews`);
      await page.getByRole('link', { name: 'Did it help?' }).click();
      await page.getByRole('button', { name: 'Fixed', exact: true }).click();
      await expect(page.getByText('Fixed, says the writer')).toBeVisible();

      await decide(scene, id, 'hide');
      await page.reload();
      await page.getByText('Appeal this decision').click();
      await page
        .getByLabel('Why is the decision wrong?')
        .fill('It is our own experience, and true.');
      await page.getByRole('button', { name: 'Send the appeal' }).click();
      await expect(page.getByRole('status')).toContainText('Your appeal is sent.');
      await page.goto(`${shop()}/apps/${scene.slug}/reviews`);
      await page.getByRole('link', { name: 'See why, and what comes next' }).click();
      await expect(page.getByText('Your appeal waits for an answer.')).toBeVisible();
    });
  });
}

test.describe('at a small width and without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('a review with a link waits, says why and until when, and appears once it is published', async ({
    page,
  }) => {
    const scene = await reviewScene(database, 1);
    const { body, title } = honestWords(Date.now());
    await signIn(page, ownerOf(scene));
    await page.goto(`${shop()}/apps/${scene.slug}/review`);
    await page.getByRole('radio', { name: '4 stars: Good' }).check();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Your review').fill(`${body} See https://example.com/x too.`);
    await page.getByRole('button', { name: 'Post the review' }).click();
    await expect(page.getByRole('status')).toContainText('A moderator looks at it before');
    const own = page.url().split('?')[0] ?? '';
    await expect(page.getByText('Waits for a moderator')).toBeVisible();
    const why = page.getByRole('region', { name: 'Why it waits' });
    await expect(why).toContainText('It has a link, and we look at those first.');
    await expect(why).toContainText('at the latest');
    const due = new Date((await why.locator('time').getAttribute('datetime')) ?? '').getTime();
    expect(due - Date.now()).toBeGreaterThan(0);
    expect(due - Date.now()).toBeLessThanOrEqual(DECIDED_WITHIN_HOURS * 60 * 60 * 1000);
    const list = `${shop()}/apps/${scene.slug}/reviews`;
    await page.goto(list);
    await expect(page.getByText('Your review: waits for a moderator.')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);

    await signInStaff(page, scene);
    await page.goto(`${shop()}/console/staff/reviews?kind=review`);
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('radio', { name: 'Publish it' }).check();
    await page.getByRole('combobox', { name: 'Policy' }).selectOption('reviews#12');
    await page.getByRole('textbox', { name: 'Reason' }).fill('The link shows what it is about.');
    await page.getByRole('button', { name: /^Decide/ }).click();
    await expect(page.getByRole('status')).toContainText('the review is published.');

    await signIn(page, ownerOf(scene));
    await page.goto(own);
    await expect(page.getByText('Everybody can read it')).toBeVisible();
    await expect(page.getByText('The link shows what it is about.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Why it waits' })).toHaveCount(0);
    await page.context().clearCookies();
    await page.goto(list);
    await expect(page.getByRole('article')).toContainText(title);
  });
});

test('reading and reporting reviews are for everyone', async ({ page }) => {
  const scene = await reviewScene(database, 2);
  const first = await published(scene, database, { rating: 2 });
  const second = await published(scene, database, { by: 1 });
  const reply = { reviewId: first.id, body: 'We have mended it in 2.0.', seen: 0 };
  await replyToReview(scene.marketer, reply, database);
  const change = { reviewId: first.id, seen: 1, ...honestWords(Date.now(), 4) };
  await editReview(first.writer, change, database);
  const flag = { reviewId: second.id, reason: 'spam', note: '' };
  await flagReview(await enter('flagger', database), flag, database);
  await decide(scene, second.id, 'hide');
  const list = `/apps/${scene.slug}/reviews`;
  await expectForEveryone(page, list);
  await expectForEveryone(page, `${list}/${first.id}`);
  await expectForEveryone(page, `/report?review=${first.id}`);
});

test('flagging a review, and what is told of it, are for everyone', async ({ page }) => {
  const scene = await reviewScene(database, 1);
  const { id } = await published(scene, database);
  const flagger = await enter('flagger', database);
  await signIn(page, flagger);
  await expectForEveryone(page, `/apps/${scene.slug}/reviews/${id}/flag`);
  await expectForEveryone(page, `/apps/${scene.slug}/review`);
  await flagReview(flagger, { reviewId: id, reason: 'spam', note: 'Look.' }, database);
  const decision = await decide(scene, id, 'dismiss');
  await expectForEveryone(page, '/account/flags');
  await expectForEveryone(page, `/account/decisions/${decision}`);
});

test('writing a review, and what becomes of it, are for everyone', async ({ page }) => {
  const scene = await reviewScene(database, 2);
  const { id, writer } = await published(scene, database, { by: 1 });
  await signIn(page, ownerOf(scene));
  await expectForEveryone(page, `/apps/${scene.slug}/review`);
  await page.getByRole('button', { name: 'Post the review' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose one to five stars.');
  await expectNoBarriers(page);
  await expectToFit(page);
  const flag = { reviewId: id, reason: 'spam', note: '' };
  await flagReview(await enter('flagger', database), flag, database);
  await decide(scene, id, 'ask_edit');
  await signIn(page, writer);
  await expectForEveryone(page, `/account/reviews/${id}`);
  await page.getByText('Appeal this decision').click();
  await expectNoBarriers(page);
});
