import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

/** What is sealed, and whose it is: it opens as nothing else, and for nobody else. */
export type SealedFor = { readonly what: string; readonly personId: string };

/** A key for one use: what is done with one of them says nothing of another (RFC 5869). */
export function keyFor(appSecret: string, use: 'seal' | 'challenge'): Buffer {
  return Buffer.from(hkdfSync('sha256', appSecret, '', `vitrine ${use}`, 32));
}

/** Encrypts with AES-256-GCM. @returns nonce, tag and cipher text, one behind the other */
export function seal(appSecret: string, sealedFor: SealedFor, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, keyFor(appSecret, 'seal'), nonce);
  cipher.setAAD(named(sealedFor));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/**
 * Opens what `seal` made.
 * @throws Error when it was sealed with another secret or for another person, or was changed
 */
export function open(appSecret: string, sealedFor: SealedFor, sealed: Uint8Array): Buffer {
  const nonce = sealed.subarray(0, NONCE);
  const decipher = createDecipheriv(CIPHER, keyFor(appSecret, 'seal'), nonce, {
    authTagLength: TAG,
  });
  decipher.setAAD(named(sealedFor));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

function named({ personId, what }: SealedFor): Buffer {
  return Buffer.from(`${what}:${personId}`);
}
