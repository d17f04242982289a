import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { Invalid } from '../errors.ts';

type Element = { type: string; tagName?: string; properties?: object; children?: Element[] };

/** What a vendor's text may hold; pictures have a place of their own. */
const schema = {
  ...defaultSchema,
  tagNames: [
    'p',
    'h3',
    'h4',
    'h5',
    'ul',
    'ol',
    'li',
    'a',
    'strong',
    'em',
    'del',
    'code',
    'pre',
  ].concat(['blockquote', 'hr', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td']),
  attributes: {
    a: ['href', 'rel'],
    th: ['align'],
    td: ['align'],
    pre: ['tabIndex'],
    table: ['tabIndex'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(() => (tree) => fitIntoPage(tree))
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)
  .freeze();

/**
 * Markdown as HTML that is safe to put on a page. Raw HTML in it is dropped; headings start at
 * level 3, below those of the page; links are marked as the vendor's own.
 * @throws Invalid for a text that is nested too deeply
 */
export function renderDescription(markdown: string): string {
  try {
    return String(renderer.processSync(markdown));
  } catch (error) {
    // Thousands of quotes within quotes are more than any stack holds, and no description.
    if (!(error instanceof RangeError)) throw error;
    throw new Invalid({ description: 'The description is nested too deeply to be shown.' });
  }
}

const HEADINGS: Record<string, string> = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  h5: 'h5',
  h6: 'h5',
};

function fitIntoPage(element: Element): void {
  if (element.tagName === 'a') {
    element.properties = { ...element.properties, rel: 'nofollow ugc noopener' };
  }
  // What may scroll by itself must be within reach of the keyboard.
  if (element.tagName === 'pre' || element.tagName === 'table') {
    element.properties = { ...element.properties, tabIndex: 0 };
  }
  const heading = element.tagName && HEADINGS[element.tagName];
  if (heading) element.tagName = heading;
  element.children?.forEach(fitIntoPage);
}
