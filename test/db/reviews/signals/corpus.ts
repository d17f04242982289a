import { type Random, seeded } from '#db/seed/random.ts';
import { HONEST_FORMS } from './honest-forms.ts';
import { DISGUISES, SPAM_FORMS } from './spam-forms.ts';

/**
 * Texts of one kind: forms whose `{slots}` are filled from lists, which are parted by slashes and can
 * have slots themselves. A hyphen alone is nothing.
 */
export type Forms = { forms: readonly string[]; slots: Readonly<Record<string, string>> };
export type Text = { title: string; body: string };

const TEXTS = 1000;
/** Share of spam that is also disguised. */
const DISGUISED = 0.15;

/** A thousand different texts of spam and as many honest ones; equal seeds give equal texts. */
export function corpus(seed: string): { spam: Text[]; honest: Text[] } {
  const random = seeded(seed);
  const spam = distinct(() => {
    const text = written(SPAM_FORMS, random);
    if (random() > DISGUISED) return text;
    return { ...text, body: pick(DISGUISES, random)(text.body, random) };
  });
  return { spam, honest: distinct(() => written(HONEST_FORMS, random)) };
}

function distinct(write: () => Text): Text[] {
  const texts = new Map<string, Text>();
  while (texts.size < TEXTS) {
    const text = write();
    texts.set(text.body, text);
  }
  return [...texts.values()];
}

/** One form in two parts, title and body. */
function written(kinds: readonly Forms[], random: Random): Text {
  const kind = pick(kinds, random);
  const used = new Set<string>();
  const [title = '', body = ''] = filled(pick(kind.forms, random), kind.slots, {
    random,
    used,
  }).split(' | ');
  return { title, body };
}

/** Fills slots until none is left; nobody says the same twice in one text, as long as there is more. */
function filled(
  form: string,
  slots: Forms['slots'],
  draw: { random: Random; used: Set<string> },
): string {
  const next = form.replace(/\{(\w+)\}/gu, (_, name: string) => {
    if (name === 'n') return String(2 + Math.floor(draw.random() * 97));
    const all = itemsOf(slots[name] ?? '');
    const fresh = all.filter((item) => !draw.used.has(item));
    const item = pick(fresh.length > 0 ? fresh : all, draw.random);
    draw.used.add(item);
    return item;
  });
  return next === form ? form : filled(next, slots, draw);
}

function itemsOf(list: string): string[] {
  return list
    .split(/\s\/\s/u)
    .map((item) => (item.trim() === '-' ? '' : item.trim().replace(/\s+/gu, ' ')));
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
