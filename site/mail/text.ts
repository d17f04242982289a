import type { Written } from './compose.ts';

/** The mail for those who read text: the same in the same order, each link on a line of its own. */
export function asText({ absolute, context, said }: Written): string {
  const { action, care, facts, greets, heading, quote, why } = said;
  const blocks = [
    heading,
    ...(greets === undefined ? [] : [`Hello ${greets},`]),
    ...said.said,
    ...(quote === undefined ? [] : [quoted(quote)]),
    ...(facts ? [facts.map(([label, value]) => `${label}: ${value}`).join('\n')] : []),
    ...(action ? [linked(absolute(action))] : []),
    ...care.map(({ link, text }) => (link ? `${text}\n${absolute(link).href}` : text)),
    // Mail programs know a signature by these two dashes and the space.
    `-- \n${context.platformName} Marketplace, ${context.origin.origin}\n${why}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function linked({ href, words }: { href: string; words: string }): string {
  return `${words}:\n${href}`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
