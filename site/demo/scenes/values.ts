import { cycled, type Random, whole } from '#db/seed/random.ts';
import type { Unit, Words } from './vocabulary.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number as people of that trade would write it. */
export function written(value: number, unit: Unit): string {
  if (unit === 'euro') return `€${grouped(value)}`;
  if (unit === 'hours') return `${grouped(value)} h`;
  if (unit === 'minutes') return `${grouped(value)} min`;
  if (unit === 'percent') return `${value}%`;
  if (unit === 'milliseconds') return `${grouped(value)} ms`;
  if (unit === 'gigabytes') return `${grouped(value)} GB`;
  return grouped(value);
}

/** One believable value of the record's amount, with the share of its range (0 to 1). */
export function amountOf(
  random: Random,
  words: Words,
): { text: string; value: number; share: number } {
  const [, unit, low, high] = words.amount;
  const share = random() ** 1.6;
  const exact = low + (high - low) * share;
  const value = exact > 2000 ? Math.round(exact / 10) * 10 : Math.round(exact);
  return { text: written(value, unit), value, share };
}

export function monthName(index: number): string {
  return cycled(months, index);
}

/** A day in spring, as '12 May'. */
export function dayOf(random: Random): string {
  return `${whole(random, 1, 28)} ${monthName(whole(random, 3, 5))}`;
}

/** Minutes since midnight as '09:40'. */
export function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A time of the working day, as '09:40'. */
export function timeOf(random: Random): string {
  return clock(whole(random, 7, 17) * 60 + whole(random, 0, 11) * 5);
}

/** A line that wanders upwards (or downwards), each value 0 to 1. */
export function series(random: Random, count: number, slope: number): number[] {
  let wander = 0;
  const raw = Array.from({ length: count }, (_, index) => {
    wander += (random() - 0.5) * 0.24;
    wander *= 0.86;
    return (slope * index) / count + wander + Math.sin(index * 0.9) * 0.05;
  });
  const [low, high] = [Math.min(...raw), Math.max(...raw)];
  return raw.map((value) => 0.18 + (0.74 * (value - low)) / (high - low || 1));
}
