import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
import { z } from 'zod';
import { Invalid } from '../../errors.ts';

/** What to say when a passkey did not work, without a guess why. */
export const PASSKEY_REFUSED = 'This passkey was not accepted. Try again, or use something else.';

const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/);
const credential = {
  id: base64url.max(1_400),
  rawId: base64url.max(1_400),
  type: z.literal('public-key'),
};
const registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string()).max(20).default([]),
  }),
});
const authentication = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
  }),
});

/**
 * What a browser answers when a passkey was made, from its JSON. We ask for no statement of the maker,
 * and take none: checking one would fetch lists from addresses that stand in it.
 * @returns the answer, and the ways to reach the passkey that we know
 * @throws Invalid under `passkey`
 */
export function readRegistration(json: string): {
  answer: RegistrationResponseJSON;
  transports: string[];
} {
  const { response, ...answer } = read(registration, json);
  const { attestationObject, clientDataJSON } = response;
  if (hasCertificates(attestationObject)) throw new Invalid({ passkey: PASSKEY_REFUSED });
  return {
    answer: {
      ...answer,
      response: { attestationObject, clientDataJSON },
      clientExtensionResults: {},
    },
    transports: TRANSPORTS.filter((known) => response.transports.includes(known)),
  };
}

/** What a browser answers when a passkey signed, from its JSON. @throws Invalid under `passkey` */
export function readAuthentication(json: string): AuthenticationResponseJSON {
  return { ...read(authentication, json), clientExtensionResults: {} };
}

function hasCertificates(attestationObject: string): boolean {
  try {
    const decoded = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject));
    const isPlain = decoded.get('fmt') === 'none' || decoded.get('fmt') === 'packed';
    return !isPlain || decoded.get('attStmt').get('x5c') !== undefined;
  } catch {
    throw new Invalid({ passkey: PASSKEY_REFUSED });
  }
}

function read<Shape extends z.ZodType>(shape: Shape, json: string): z.infer<Shape> {
  const parsed = shape.safeParse(parse(json));
  if (!parsed.success) throw new Invalid({ passkey: PASSKEY_REFUSED });
  return parsed.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
