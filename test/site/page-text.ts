import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Astro writes `<link>` without a slash and attributes in its own order; both are valid.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
    },
  }),
);

/** The text of a page as it is read. */
export function words(page: string): string {
  const text = page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const plain = text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return plain.replace(/ ([.,:;])/g, '$1');
}

/** What is wrong with the HTML of a page: what a validator finds, and whatever is run inline. */
export async function pageBreaches(page: string): Promise<string[]> {
  const report = await validator.validateString(page, 'page.html');
  const found = report.results.flatMap(({ messages }) => messages.map(({ message }) => message));
  const inline =
    page.match(/<script(?![^>]*(\bsrc=|\btype="application\/ld\+json"))[^>]*>|\sstyle="/g) ?? [];
  return [...found, ...inline];
}
