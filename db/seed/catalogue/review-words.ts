import {
  badClosings,
  butBridges,
  fairBridges,
  goodClosings,
  mixedClosings,
} from './review-closings.ts';
import { writeContext } from './review-context.ts';
import { sayable, type UsedApp } from './review-fit.ts';
import { badObservations, goodObservations, type Topic } from './review-observations.ts';
import { badOpenings, goodOpenings, mixedOpenings } from './review-openings.ts';
import { titles } from './review-titles.ts';

export type Rating = 1 | 2 | 3 | 4 | 5;
type Random = () => number;

/** A sentence; what is not needed goes first when a review grows too long. */
type Part = { text: string; needed: boolean };

const longestBody = 600;

function pick(bank: readonly string[], random: Random): string {
  const text = bank[Math.floor(random() * bank.length)];
  if (text === undefined) throw new Error('a bank of sentences is empty');
  return text;
}

/** Up to `count` different sentences of a bank. */
function pickSeveral(bank: readonly string[], count: number, random: Random): string[] {
  const left = [...bank];
  const taken: string[] = [];
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return taken;
}

/** What can be said of an app in general: nobody praises the price of what is free. */
function fittingTopics(app: UsedApp): Topic[] {
  const topics: Topic[] = ['set-up', 'everyday', 'everyday', 'support'];
  if (app.plans.some((plan) => plan.kind === 'paid' || plan.kind === 'trial')) topics.push('price');
  if (app.plans.some((plan) => plan.kind === 'trial')) topics.push('trial');
  if (app.support.channels.includes('phone')) topics.push('phone');
  if (app.releases.length > 1 && app.launchedDaysAgo > 120 && !app.fate) topics.push('updates');
  return topics;
}

function observe(app: UsedApp, mood: 'good' | 'bad', random: Random): string {
  const topics = fittingTopics(app);
  const topic = topics[Math.floor(random() * topics.length)] ?? 'everyday';
  return pick(sayable((mood === 'good' ? goodObservations : badObservations)[topic], app), random);
}

const needed = (text: string): Part => ({ text, needed: true });
const optional = (text: string): Part => ({ text, needed: false });

/** Who writes and how they begin, in either order; at least one of the two. */
function writeStart(app: UsedApp, openings: readonly string[], random: Random): Part[] {
  const opening = needed(pick(sayable(openings, app), random));
  const context = needed(writeContext(app, random));
  const kind = random();
  if (kind < 0.2) return [opening];
  if (kind < 0.45) return [context];
  return kind < 0.75 ? [opening, context] : [context, opening];
}

function writeEnd(app: UsedApp, closings: readonly string[], random: Random): Part[] {
  return random() < 0.55 ? [optional(pick(sayable(closings, app), random))] : [];
}

function writeGood(app: UsedApp, rating: 4 | 5, random: Random): Part[] {
  const general = random() < 0.7 ? [needed(observe(app, 'good', random))] : [];
  const count = general.length === 0 || random() < 0.3 ? 2 : 1;
  const praise = pickSeveral(app.praise, count, random).map(needed);
  const middle = random() < 0.5 ? [...praise, ...general] : [...general, ...praise];
  const parts = [...writeStart(app, goodOpenings, random), ...middle];
  if (random() < (rating === 4 ? 0.4 : 0.1)) {
    parts.push(optional(pick(butBridges, random)), needed(pick(app.complaints, random)));
  }
  return [...parts, ...writeEnd(app, goodClosings, random)];
}

function writeMixed(app: UsedApp, random: Random): Part[] {
  const good = [needed(pick(app.praise, random))];
  const bad = [needed(pick(app.complaints, random))];
  const kind = random();
  if (kind < 0.35) good.push(optional(observe(app, 'good', random)));
  if (kind > 0.6) bad.push(optional(observe(app, 'bad', random)));
  const middle =
    random() < 0.7
      ? [...good, needed(pick(butBridges, random)), ...bad]
      : [...bad, needed(pick(fairBridges, random)), ...good];
  const end = writeEnd(app, mixedClosings, random);
  return [...writeStart(app, mixedOpenings, random), ...middle, ...end];
}

function writeBad(app: UsedApp, random: Random): Part[] {
  const general = random() < 0.75 ? [needed(observe(app, 'bad', random))] : [];
  const count = general.length === 0 || random() < 0.4 ? 2 : 1;
  const complaints = pickSeveral(app.complaints, count, random).map(needed);
  const parts = [...writeStart(app, badOpenings, random), ...complaints, ...general];
  if (random() < 0.2) {
    parts.push(needed(pick(fairBridges, random)), needed(pick(app.praise, random)));
  }
  return [...parts, ...writeEnd(app, badClosings, random)];
}

function writeParts(app: UsedApp, rating: Rating, random: Random): Part[] {
  if (rating >= 4) return writeGood(app, rating === 4 ? 4 : 5, random);
  return rating === 3 ? writeMixed(app, random) : writeBad(app, random);
}

function join(parts: readonly Part[]): string {
  const text = parts.map((part) => part.text).join(' ');
  if (text.length <= longestBody) return text;
  const spare = parts.findLastIndex((part) => !part.needed);
  return join(parts.toSpliced(spare === -1 ? parts.length - 1 : spare, 1));
}

function writeTitle(app: UsedApp, rating: Rating, random: Random): string {
  if (rating >= 4 && random() < 0.08) return `${app.name} does what it says`;
  return pick(sayable(titles[rating], app), random);
}

/**
 * A review as a customer would write it: sentences about the app, mixed with general ones that fit
 * its plans and its age. `random` gives numbers from 0 to below 1; the same numbers give the same
 * review. The body is plain text of 40 to 600 characters. One that is equal to another is unlikely
 * but possible: whoever needs none asks again.
 */
export function writeReview(
  app: UsedApp,
  rating: Rating,
  random: Random,
): { title: string; body: string } {
  const title = writeTitle(app, rating, random);
  return { title, body: join(writeParts(app, rating, random)) };
}
