import { ENCODINGS, type Encoding } from './page.ts';

/** Browsers send a handful of values; anybody could send more. */
const MOST_REMEMBERED = 100;
const remembered = new Map<string, readonly Encoding[]>();

/**
 * What a client takes, best first (RFC 9110, 12.5.3): what it names with a weight above 0, or all when
 * it says `*`. A body as it is, is always taken.
 * @param header of `Accept-Encoding`
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (!header) return ['identity'];
  const known = remembered.get(header);
  if (known) return known;
  const accepted = read(header);
  if (remembered.size < MOST_REMEMBERED) remembered.set(header, accepted);
  return accepted;
}

function read(header: string): Encoding[] {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  return ENCODINGS.filter((encoding) => {
    return encoding === 'identity' || (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
  });
}
