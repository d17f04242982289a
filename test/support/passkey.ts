import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** A passkey as a browser and its device make and use one (WebAuthn), without either. */
export type SoftPasskey = {
  id: string;
  /** The browser's answer to an offer to add it, as JSON. */
  register(offer: { challenge: string }, origin?: string): string;
  /** The browser's answer to an offer to prove with it, as JSON. */
  prove(offer: { challenge: string }, origin?: string): string;
  /** How often it was used; a copy of it has an own count. */
  counter: number;
};

const ORIGIN = 'https://apps.example.com';
const PRESENT = 0x01;
const HAS_KEY = 0x40;

/** @param format of its maker's statement; with certificates when not 'none' */
export function softPasskey(format: 'none' | 'packed' = 'none'): SoftPasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(24);
  const shared = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} };
  const passkey: SoftPasskey = {
    id: text(id),
    counter: 0,
    register({ challenge }, origin = ORIGIN) {
      const authData = Buffer.concat([
        head(origin, PRESENT | HAS_KEY, passkey.counter),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        isoCBOR.encode(coseKey(publicKey)),
      ]);
      const statement = format === 'none' ? new Map() : new Map([['x5c', [new Uint8Array(3)]]]);
      const attestationObject = isoCBOR.encode(
        new Map<string, string | Uint8Array | typeof statement>([
          ['fmt', format],
          ['attStmt', statement],
          ['authData', new Uint8Array(authData)],
        ]),
      );
      const clientDataJSON = text(clientData('webauthn.create', challenge, origin));
      const response = { clientDataJSON, attestationObject: text(attestationObject) };
      return JSON.stringify({
        ...shared,
        response: { ...response, transports: ['internal', 'x'] },
      });
    },
    prove({ challenge }, origin = ORIGIN) {
      passkey.counter += 1;
      const data = clientData('webauthn.get', challenge, origin);
      const authenticatorData = head(origin, PRESENT, passkey.counter);
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(data).digest()]);
      const response = {
        clientDataJSON: text(data),
        authenticatorData: text(authenticatorData),
        signature: text(sign('sha256', signed, privateKey)),
      };
      return JSON.stringify({ ...shared, response });
    },
  };
  return passkey;
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** The hash of the host, flags, and the count. */
function head(origin: string, flags: number, counter: number): Buffer {
  const rest = Buffer.alloc(5);
  rest.writeUInt8(flags);
  rest.writeUInt32BE(counter, 1);
  return Buffer.concat([createHash('sha256').update(new URL(origin).hostname).digest(), rest]);
}

/** ES256 on P-256 (RFC 9053). */
function coseKey(key: KeyObject): Map<number, number | Uint8Array> {
  const { x = '', y = '' } = createPublicKey({
    key: key.export({ type: 'spki', format: 'der' }),
    type: 'spki',
    format: 'der',
  }).export({ format: 'jwk' });
  return new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
  ]);
}
