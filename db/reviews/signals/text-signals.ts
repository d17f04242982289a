import { advertising } from './advertising.ts';
import { contactDetails } from './contact-details.ts';
import { deniedWords } from './denied-words.ts';
import { links } from './links.ts';
import { nonsense } from './nonsense.ts';
import { withoutOwnAddresses } from './own-addresses.ts';
import { plainText } from './plain-text.ts';
import { repetition } from './repetition.ts';
import { shouting } from './shouting.ts';
import type { ReviewText, Signal } from './signal.ts';
import { addressesWrittenOut } from './written-out.ts';

/**
 * What the words of a review look like when they are not those of a customer. Pure: the same text has
 * the same signals.
 * @param ownSites addresses of sites to which a link is harmless: the vendor's and the marketplace's
 * @returns each kind at most once; none for a clean text
 */
export function textSignals({ body, title }: ReviewText, ownSites: readonly string[]): Signal[] {
  const written = withoutOwnAddresses(`${title}.\n${body}`, ownSites);
  const plain = plainText(written);
  const addresses = addressesWrittenOut(plain.shown);
  const signals = [
    links(addresses),
    contactDetails(addresses),
    advertising(plain),
    deniedWords(written),
    shouting(plain.shown),
    repetition(plainText(body).words),
    nonsense(plainText(body).words),
  ];
  return signals.filter((signal) => signal !== null);
}
