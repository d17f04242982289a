import { element, escapeXml } from '../svg.ts';

export type SyntaxInks = {
  text: string;
  soft: string;
  word: string;
  string: string;
  number: string;
};

/** Comments, texts, words and numbers of program text. */
const program =
  /(\/\/.*|#.*|--.*)|("[^"]*"|'[^']*')|\b(import|from|export|async|function|const|for|of|in|if|await|return|with|as|select|where|group|by|order|and|desc|def|print)\b|\b(\d[\d.]*|true|false)\b/g;

/** The same of settings and styles, where the words are the names before a colon or a brace. */
const settings =
  /(#.*|\/\*.*\*\/)|((?<=: |\[|, )"[^"]*")|("?[\w-]+"?(?=:)|^\.[\w ]+(?= \{))|(-?\b\d[\d.]*(?:rem|px|ch|m|h)?\b|\btrue\b|\bfalse\b)/g;

/** A line of code as text and coloured spans; the file's ending chooses what is coloured. */
export function coloured(line: string, file: string, inks: SyntaxInks): string {
  const tokens = /\.(ts|py|sql)$/.test(file) ? program : settings;
  const spans: string[] = [];
  let done = 0;
  for (const match of line.matchAll(tokens)) {
    const [all, comment, string, word] = match;
    const choices = [
      [comment, inks.soft],
      [string, inks.string],
      [word, inks.word],
    ] as const;
    const fill = choices.find(([part]) => part !== undefined)?.[1] ?? inks.number;
    spans.push(
      escapeXml(line.slice(done, match.index)),
      element('tspan', { fill }, escapeXml(all)),
    );
    done = match.index + all.length;
  }
  return spans.join('') + escapeXml(line.slice(done));
}
