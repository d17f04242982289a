import { expect, inject, test } from 'vitest';
import { REVIEW_DAYS_AFTER_USE } from '#db/reviews/context-of-use.ts';
import { REVIEWS_PER_ORGANISATION } from '#db/reviews/post.ts';
import { policies, policyNamed } from '#site/policies/all.ts';
import { privacy } from '#site/policies/privacy.ts';
import { terms } from '#site/policies/terms.ts';
import { pageBreaches, words } from '../page-text.ts';

const url = inject('shopUrl');
const PAGES = [
  ...policies.map((policy) => ({ path: `/policies/${policy.slug}`, policy })),
  { path: '/privacy', policy: privacy },
  { path: '/terms', policy: terms },
];

test.each(PAGES)('$path shows each item at the anchor that a decision cites', async (page) => {
  const { path, policy } = page;
  const items = policy.parts.flatMap((part) => part.items);
  const numbers = items.map((item) => item.number);
  expect(new Set(numbers).size).toBe(numbers.length);
  const html = await (await fetch(url + path)).text();
  expect(await pageBreaches(html)).toEqual([]);
  for (const item of items) {
    const [, after = ''] = html.split(`<li id="${item.number}"`);
    expect(words(`<li${after.slice(0, 3000)}`), `item ${item.number}`).toContain(item.title);
  }
  expect(words(html)).toContain('In force since November 25, 2026');
});

test('the list leads to every policy', async () => {
  const html = await (await fetch(`${url}/policies`)).text();
  expect(await pageBreaches(html)).toEqual([]);
  for (const { slug } of policies) expect(html).toContain(`href="/policies/${slug}"`);
});

test('there is no page for a policy that there is not', async () => {
  for (const slug of ['none', 'privacy', 'constructor', '%27']) {
    expect((await fetch(`${url}/policies/${slug}`)).status, slug).toBe(404);
  }
});

test('the policy that the reviewers of the demo cite is there', () => {
  expect(policyNamed('listing-quality')?.title).toBe('Listing quality');
});

test('the policy on reviews has the numbers that the rules have', () => {
  const text = JSON.stringify(policyNamed('reviews'));
  expect(text).toContain(`in the ${REVIEW_DAYS_AFTER_USE} days before`);
  expect(text).toContain(`at most ${REVIEWS_PER_ORGANISATION} reviews of an app`);
});
