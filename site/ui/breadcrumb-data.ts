import type { BreadcrumbList, ListItem } from 'schema-dts';
import { paths } from '../paths.ts';
import { absolute } from '../search/absolute.ts';

/** The way to a page as schema.org has it; the last step is the page itself and needs no address. */
export function breadcrumbData(
  steps: readonly { name: string; href: string }[],
  here: string,
): BreadcrumbList {
  const above = [{ name: 'Apps', href: paths.home() }, ...steps];
  const items = above.map(
    ({ href, name }, index): ListItem => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href),
    }),
  );
  const last: ListItem = { '@type': 'ListItem', position: items.length + 1, name: here };
  return { '@type': 'BreadcrumbList', itemListElement: [...items, last] };
}
