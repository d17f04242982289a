/**
 * An address that its owner recognises and nobody else learns: `a***@harbour.example`. For pages that
 * whoever has a link may open.
 */
export function maskedEmail(email: string): string {
  const [before = '', domain = ''] = email.split('@');
  return `${before.charAt(0)}***@${domain}`;
}
