import { expect, test } from 'vitest';
import { keyFor, open, seal } from '#db/accounts/second-factor/seal.ts';

const SECRET = 'a secret of thirty-two characters';
const mine = { what: 'authenticator', personId: 'me' };
const plain = Buffer.from('twenty secret bytes.');

test('what is sealed opens for the same person and as the same thing', () => {
  expect(open(SECRET, mine, seal(SECRET, mine, plain))).toEqual(plain);
});

test.each([
  ['another person', SECRET, { ...mine, personId: 'you' }],
  ['another thing', SECRET, { ...mine, what: 'codes' }],
  ['another secret', `${SECRET}.`, mine],
])('it does not open for %s', (_, secret, sealedFor) => {
  const sealed = seal(SECRET, mine, plain);
  expect(() => open(secret, sealedFor, sealed)).toThrow(/authenticate/);
});

test('it does not open with one bit changed, wherever, nor cut off', () => {
  const sealed = seal(SECRET, mine, plain);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => open(SECRET, mine, changed), `byte ${at}`).toThrow(/authenticate/);
  }
  for (const length of [0, 12, 20, 28, sealed.length - 1]) {
    expect(() => open(SECRET, mine, sealed.subarray(0, length)), `${length} bytes`).toThrow();
  }
});

test('the same is sealed differently each time, and tells nothing', () => {
  const [one, other] = [seal(SECRET, mine, plain), seal(SECRET, mine, plain)];
  expect(one).not.toEqual(other);
  expect(one.toString('latin1')).not.toContain('secret');
});

test('each use has a key of its own', () => {
  expect(keyFor(SECRET, 'seal')).not.toEqual(keyFor(SECRET, 'challenge'));
});
