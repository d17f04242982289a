import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/** Characters. The least is that of NIST SP 800-63B for a password alone; strength asks for more. */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;
/** Of 0 to 4 by zxcvbn: from 3 on more than 10^8 guesses. */
const STRONG = 3;
/** argon2id as OWASP recommends it (Password Storage): 19 MiB, two passes, one thread. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashes at once. Each takes a thread and 30 ms; the rest of the process needs threads as well. */
const AT_ONCE = 2;

const strength = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  translations: english.translations,
});

/**
 * Why a password will not do, in a sentence; null when it will.
 * @param about what somebody who knows the person would try first: name, address
 */
export function weakness(password: string, about: readonly string[]): string | null {
  const { length } = normal(password);
  if (length < PASSWORD_LENGTH.least) {
    return `Use at least ${PASSWORD_LENGTH.least} characters; several words in a row are easy to keep in mind.`;
  }
  if (length > PASSWORD_LENGTH.most) return `Use at most ${PASSWORD_LENGTH.most} characters.`;
  const { feedback, score } = strength.check(password, [...about]);
  if (score >= STRONG) return null;
  const hint = [feedback.warning, ...feedback.suggestions].find(Boolean);
  return `This password is too easy to guess. ${hint ?? 'Use several words that do not belong together.'}`;
}

/** The hash to keep, with its parameters in it. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), COST));
}

/**
 * Whether a password is the one that was hashed. Without a hash it is not, and that takes as long.
 */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  if (password.length > PASSWORD_LENGTH.most) return false;
  const isSame = await inTurn(async () => verify(kept ?? (await ofNobody()), normal(password)));
  return isSame && kept !== null;
}

let nobodysHash: Promise<string> | null = null;
function ofNobody(): Promise<string> {
  nobodysHash ??= hash('what nobody types', COST);
  return nobodysHash;
}

/** The same letters are the same password, however a keyboard composes them. */
function normal(password: string): string {
  return password.normalize('NFKC');
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
