import type { UsedApp } from './review-fit.ts';

const sizes = [
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'eleven',
  'twelve',
  'fourteen',
  'sixteen',
  'eighteen',
  'twenty',
  'twenty-five',
  'thirty',
  'thirty-five',
  'forty',
  'fifty',
  'sixty',
  'eighty',
  'ninety',
  'a hundred and twenty',
];
const places = [
  'in two towns',
  'in one building',
  'in three countries',
  'on two floors',
  'in a small town',
  'in the capital',
  'spread over four places',
  'partly in the office and partly at home',
  'in two time zones',
  'with one shared calendar',
  'with nobody from IT',
  'with one administrator',
  'with plans to grow',
  'in an old factory',
  'on three sites',
  'with many part-timers',
  'in two languages',
  'in a region with poor reception',
  'with a new director',
  'with two branches',
];
const fixed = [
  'I look after our software next to my real job.',
  'I run the office, and with it this app.',
  'I am an administrator and saw mainly that side of it.',
  'I use it all day, every day.',
  'I only open it twice a week.',
  'We are part of a larger group and had to ask for permission.',
  'Our people are between nineteen and seventy years old.',
  'Most of us are not technical.',
  'We work in a regulated business, so we are careful.',
  'I was in charge of choosing it.',
  'I came to this company after it had been installed.',
  'We are a family business.',
  'We have grown quickly and it had to grow along.',
  'Our IT department consists of me.',
  'We had two products for this before.',
  'Before this we had nothing that deserves the name.',
  'We used mail and good will before.',
  'Our former software was discontinued.',
  'I write this as a user, not as a buyer.',
  'Some of us use it every hour and some once a week.',
  'Our people change often, so it has to be easy to learn.',
  'I did the comparison for our purchasing.',
];
/** From how many days on somebody says so of their use. */
const durations: readonly (readonly [days: number, words: string])[] = [
  [0, 'a few days'],
  [9, 'ten days'],
  [13, 'two weeks'],
  [19, 'three weeks'],
  [28, 'a month'],
  [41, 'six weeks'],
  [57, 'two months'],
  [87, 'three months'],
  [118, 'four months'],
  [170, 'half a year'],
  [235, 'eight months'],
  [265, 'nine months'],
  [350, 'a year'],
  [530, 'a year and a half'],
  [700, 'two years'],
];
const uses = [
  'We have used it for',
  'I have worked with it for',
  'It has been with us for',
  'Our team has had it for',
  'We have been running it for',
];

const one = <T>(list: readonly T[], random: () => number, otherwise: T): T =>
  list[Math.floor(random() * list.length)] ?? otherwise;

/** A sentence on who is writing; how long they have used the app is true of them. */
export function writeContext(app: UsedApp, random: () => number): string {
  const kind = random();
  if (kind < 0.3) return one(fixed, random, 'I use it every day.');
  if (kind < 0.65) {
    const who = random() < 0.5 ? 'We are a team of' : 'There are';
    const size = one(sizes, random, 'nine');
    const place = one(places, random, 'in two towns');
    return who === 'There are' ? `There are ${size} of us, ${place}.` : `${who} ${size} ${place}.`;
  }
  const [, duration] = durations.findLast(([days]) => days <= app.usedDays) ?? [0, 'a few days'];
  const size = one(sizes.slice(0, 14), random, 'nine');
  const users = random() < 0.5 ? '' : ` with ${size} people`;
  return `${one(uses, random, 'We have used it for')} ${duration}${users}.`;
}
