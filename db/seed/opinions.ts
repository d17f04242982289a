import type { Person } from '../actor.ts';
import { postReview } from '../reviews/post.ts';
import type { AtDaysAgo, DemoListing } from './apps.ts';
import { writeReview } from './catalogue/review-words.ts';
import { type Random, seeded, shuffled } from './random.ts';
import type { Use } from './uses.ts';

/** Reviews of the whole demo. */
export const REVIEWS = 1500;
/** A rule of `postReview`: no organisation writes more about one app. */
const PER_ORGANISATION = 3;
/** Somebody who stopped using an app may still write for 45 days; the demo stays well inside. */
const DAYS_AFTER_USE = 40;
/** Nobody judges an app on its first days. */
const DAYS_BEFORE_JUDGING = 3;

type Opinion = { person: Person; daysAgo: number; usedDays: number };
export type Used = { listing: DemoListing; uses: readonly Use[] };

/** A review of the demo, for what others make of it. */
export type DemoReview = {
  id: string;
  listing: DemoListing;
  writer: Person;
  rating: number;
  words: Words;
  daysAgo: number;
};

/** Has customers review the apps they use: 1,500 reviews, most about the popular ones. */
export async function reviewApps(
  used: readonly Used[],
  at: AtDaysAgo,
  report: (done: number) => void,
): Promise<DemoReview[]> {
  const counts = shareOut(used);
  const said = new Set<string>();
  const written: DemoReview[] = [];
  for (const [index, { listing, uses }] of used.entries()) {
    const random = seeded(`reviews ${listing.app.slug}`);
    const writers = shuffled(random, opinionsAbout(uses, random)).slice(0, counts[index]);
    for (const { person, daysAgo, usedDays } of writers) {
      const rating = ratingAround(listing.app.liking, random);
      const words = writeOnce(
        () => writeReview({ ...listing.app, usedDays }, rating, random),
        said,
      );
      const appVersion = versionAt(listing.app, daysAgo);
      const review = { listingId: listing.listingId, rating, ...words, appVersion };
      const id = await postReview(person, review, at(daysAgo));
      written.push({ id, listing, writer: person, rating, words, daysAgo });
    }
    report(written.length);
  }
  return written;
}

type Words = ReturnType<typeof writeReview>;

/** Words that nobody has used before. */
function writeOnce(write: () => Words, said: Set<string>): Words {
  const words = write();
  if (said.has(words.body)) return writeOnce(write, said);
  said.add(words.body);
  return words;
}

/** Every person who could write, with the day on which this one would. */
function opinionsAbout(uses: readonly Use[], random: Random): Opinion[] {
  return uses.flatMap(({ customer, from, until }) => {
    const earliest = from - DAYS_BEFORE_JUDGING;
    const latest = until === null ? 0.1 : Math.max(0.1, until - DAYS_AFTER_USE);
    if (earliest <= latest) return [];
    return customer.members.slice(0, PER_ORGANISATION).map((person) => {
      const daysAgo = latest + random() * (earliest - latest);
      return { person, daysAgo, usedDays: from - daysAgo };
    });
  });
}

/** How many reviews each app gets: in the measure of its popularity, within who could write. */
function shareOut(used: readonly Used[]): number[] {
  const room = used.map(({ uses }) => opinionsAbout(uses, () => 0.5).length);
  const weight = used.map(({ listing }) => listing.app.popularity ** 1.5);
  const counts = used.map(() => 0);
  let left = REVIEWS;
  while (left > 0) {
    const open = used.flatMap((_, index) =>
      (counts[index] ?? 0) < (room[index] ?? 0) ? [index] : [],
    );
    const sum = open.reduce((total, index) => total + (weight[index] ?? 0), 0);
    if (sum === 0) break;
    const round = left;
    for (const index of open) {
      const wish = Math.max(1, Math.floor((round * (weight[index] ?? 0)) / sum));
      const given = Math.min(wish, (room[index] ?? 0) - (counts[index] ?? 0), left);
      counts[index] = (counts[index] ?? 0) + given;
      left -= given;
    }
  }
  return counts;
}

function ratingAround(liking: number, random: Random): 1 | 2 | 3 | 4 | 5 {
  // The mean of three draws is bell-shaped enough; now and then somebody disagrees with all.
  const spread = (random() + random() + random() - 1.5) * 2.2;
  const rounded = Math.round(liking + spread);
  if (rounded <= 1) return 1;
  if (rounded === 2 || rounded === 3 || rounded === 4) return rounded;
  return 5;
}

import { versionAt } from './certificates.ts';
