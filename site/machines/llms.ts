import type { CategoryGroup } from '#db/listings/categories.ts';
import type { Platform } from '#db/platform/describe.ts';
import { REVIEWS_BEFORE_AVERAGE } from '#db/reviews/rating.ts';
import { FACETS, SEARCH_SORTS } from '#db/search/question.ts';
import { paths } from '../paths.ts';
import { countText } from '../ui/number-text.ts';

/**
 * The marketplace in words for language models, in the form of https://llmstxt.org: a title, a summary,
 * then lists of links.
 * @param absolute the whole address of a path
 */
export function llmsText(
  { groups, platform }: { platform: Platform; groups: readonly CategoryGroup[] },
  absolute: (path: string) => string,
): string {
  const apps = groups.reduce((sum, group) => sum + group.count, 0);
  const link = (name: string, path: string, note: string) =>
    `- [${inBrackets(name)}](${absolute(path)}): ${note}`;
  const categories = groups
    .flatMap((group) => [group, ...group.categories])
    .filter(({ count }) => count > 0)
    .map(({ count, name, slug }) =>
      link(name, paths.category(slug), countText(count, 'app', 'apps')),
    );
  return [
    `# ${oneLine(platform.name)} Marketplace`,
    `> ${oneLine(platform.promise)} ${countText(apps, 'app', 'apps')} by independent software vendors.`,
    'Every app has a page with its description, plans and prices, reviews by customers whose ' +
      'organisation uses it, certification and releases. ' +
      `Averages are shown from ${REVIEWS_BEFORE_AVERAGE} reviews on. ` +
      'Nobody can pay for a place in any list.',
    '## Finding apps',
    [
      link('Search', paths.search(), 'the search page'),
      `- [Search as JSON](${absolute(paths.searchApi())}?q=invoices): ${searchParameters()}`,
      `- [Suggestions as JSON](${absolute(paths.suggestApi())}?q=inv): what somebody who types \`q\` may mean`,
      link('How results are ordered', paths.howWeRank(), 'what decides which app comes first'),
    ].join('\n'),
    ...(categories.length > 0 ? ['## Categories', categories.join('\n')] : []),
    '## Evidence and changes',
    [
      `- Certificates: ${absolute(paths.certificateData('{id}'))} is a certificate as JSON, with its level, ` +
        'dates, and each criterion with how it was checked; an app’s page links to its certificates',
      link(
        'Feed',
        paths.feed(),
        'new apps and releases, Atom; each category has one below its address',
      ),
      link('Sitemap', paths.sitemap(), 'every page, with the time of its last change'),
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function searchParameters(): string {
  const facets = FACETS.map((facet) => `\`${facet}\``).join(', ');
  return (
    `\`q\`; ${facets}, each repeatable; \`rating\` (the least, 1 to 5); ` +
    `\`sort\` (${SEARCH_SORTS.join(', ')}); \`page\`. ` +
    'Answers `{ hits, total, page, pages, facets, engine }`'
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inBrackets(text: string): string {
  return oneLine(text).replace(/[[\]\\]/g, '\\$&');
}
