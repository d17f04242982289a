import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** What every authenticator program knows (RFC 6238): others it may silently take for these. */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Steps that the clock of a phone may be off, to either side (RFC 6238, 5.2). */
const WINDOW = 1;
/** Bytes, as RFC 4226 recommends. */
const SECRET_LENGTH = 20;

/** A secret that nobody can guess. */
export function newSecret(): Buffer {
  return randomBytes(SECRET_LENGTH);
}

/** A secret as people type it: base32 in groups of four. */
export function spelled(secret: Uint8Array): string {
  return asSecret(secret).base32.replace(/.{4}(?=.)/g, '$& ');
}

/** The address that authenticator programs read from a picture. */
export function authenticatorAddress(
  secret: Uint8Array,
  names: { issuer: string; account: string },
): string {
  const { account, issuer } = names;
  return new TOTP({ ...KIND, issuer, label: account, secret: asSecret(secret) }).toString();
}

/**
 * Which 30 seconds since 1970 digits belong to, of those close to a moment.
 * @param digits as typed; spaces do not count
 * @returns null for digits that are wrong
 */
export function stepOf(secret: Uint8Array, digits: string, at: Date): number | null {
  const token = digits.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = at.getTime();
  const program = new TOTP({ ...KIND, secret: asSecret(secret) });
  const delta = program.validate({ token, timestamp, window: WINDOW });
  return delta === null ? null : program.counter({ timestamp }) + delta;
}

function asSecret(secret: Uint8Array): Secret {
  return Secret.fromHex(Buffer.from(secret).toString('hex'));
}
