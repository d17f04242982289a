const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"']+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?<![\w.-])(?:[\w-]{1,63}\.){1,5}\p{L}{2,}(?:\/[^\s<>"']*)?/giu;

/**
 * The text without links and mail addresses that lead to the own sites, or to what is below them.
 * @param ownSites addresses of sites, or mail addresses
 */
export function withoutOwnAddresses(text: string, ownSites: readonly string[]): string {
  if (ownSites.length === 0) return text;
  return text.replace(ADDRESS, (address) => (isOwn(address, ownSites) ? ' ' : address));
}

function isOwn(address: string, ownSites: readonly string[]): boolean {
  if (address.includes('@') && !address.includes('//')) return isOwnMail(address, ownSites);
  const link = siteIn(address.replace(/[.,;:!?)\]]+$/u, ''));
  return ownSites.some((own) => {
    const site = own.includes('@') ? null : siteIn(own);
    return site && link && isBelow(link.host, site.host) && isInside(link.path, site.path);
  });
}

/** Anybody can have an address where many have one; only a site of its own speaks for the vendor. */
function isOwnMail(address: string, ownSites: readonly string[]): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return ownSites.some((own) => {
    if (own.includes('@')) return own.toLowerCase() === address.toLowerCase();
    const site = siteIn(own);
    return site?.path === '/' && isBelow(host, site.host);
  });
}

function siteIn(address: string): { host: string; path: string } | null {
  const whole = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  const { hostname, pathname } = new URL(whole);
  return { host: hostname.replace(/^www\./u, ''), path: pathname };
}

function isBelow(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
