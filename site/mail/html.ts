import { escaped } from '../ui/escaped.ts';
import type { Written } from './compose.ts';

/** The tokens of the site in colours that mail programs know. */
const light = {
  paper: '#f6f4f1',
  surface: '#ffffff',
  hairline: '#e2dfda',
  ink: '#1f1b16',
  soft: '#59544e',
  accent: '#005aba',
  onAccent: '#ffffff',
};
const dark: typeof light = {
  paper: '#151311',
  surface: '#1e1b18',
  hairline: '#34312d',
  ink: '#f2f0ec',
  soft: '#b4b0aa',
  accent: '#7cb4fc',
  onAccent: '#0a1421',
};

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** The look of every mail: nothing in it is loaded from anywhere, and nothing counts its readers. */
const STYLE = `
  body { margin: 0; padding: 24px 12px; background: ${light.paper}; color: ${light.ink};
    font: 16px/1.55 ${FONT}; }
  .mail { max-width: 600px; margin: 0 auto; }
  .sheet { padding: 28px 24px 24px; border: 1px solid ${light.hairline}; border-radius: 10px;
    background: ${light.surface}; overflow-wrap: break-word; }
  .from { margin: 0 0 16px; font-weight: 600; }
  h1 { margin: 0 0 16px; font-size: 24px; line-height: 1.25; letter-spacing: -0.02em; }
  p, blockquote, dl { margin: 0 0 16px; }
  blockquote { padding: 2px 0 2px 16px; border-left: 3px solid ${light.hairline};
    white-space: pre-wrap; }
  dt { color: ${light.soft}; font-size: 14px; }
  dd { margin: 0 0 8px; font-weight: 600; }
  a { color: ${light.accent}; }
  a.button { display: inline-block; margin: 4px 0 8px; padding: 12px 20px; border-radius: 6px;
    background: ${light.accent}; color: ${light.onAccent}; font-weight: 600;
    text-decoration: none; }
  .care, .why { color: ${light.soft}; font-size: 14px; }
  .care { margin: 0 0 8px; }
  .why { padding: 16px 24px; }
  @media (prefers-color-scheme: dark) {
    body { background: ${dark.paper}; color: ${dark.ink}; }
    .sheet { border-color: ${dark.hairline}; background: ${dark.surface}; }
    blockquote { border-left-color: ${dark.hairline}; }
    dt, .care, .why { color: ${dark.soft}; }
    a { color: ${dark.accent}; }
    a.button { background: ${dark.accent}; color: ${dark.onAccent}; }
  }
`;

/** The mail for those who read HTML: one column, one button. */
export function asHtml({ absolute, context, said }: Written): string {
  const { action, care, facts, greets, heading, quote, subject, why } = said;
  const link = (one: { words: string; path: string }, classes = '') => {
    const { href, words } = absolute(one);
    return `<a${classes} href="${escaped(href)}">${escaped(words)}</a>`;
  };
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="mail">
<p class="from">${escaped(context.platformName)} Marketplace</p>
<div class="sheet">
<h1>${escaped(heading)}</h1>
${[
  ...(greets === undefined ? [] : [`<p>Hello ${escaped(greets)},</p>`]),
  ...said.said.map((line) => `<p>${escaped(line)}</p>`),
  ...(quote === undefined ? [] : [`<blockquote>${escaped(quote)}</blockquote>`]),
  ...(facts ? [factList(facts)] : []),
  ...(action ? [`<p>${link(action, ' class="button"')}</p>`] : []),
  ...care.map(
    ({ link: way, text }) => `<p class="care">${escaped(text)}${way ? `<br>${link(way)}` : ''}</p>`,
  ),
].join('\n')}
</div>
<p class="why">${escaped(why)}</p>
</div>
</body>
</html>
`;
}

function factList(facts: readonly (readonly [string, string])[]): string {
  const rows = facts.map(
    ([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}
