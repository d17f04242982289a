import ts from 'typescript';
import { type Import, importsOf, isCode, nodesOf, type Source, syntaxOf } from './sources.ts';

/** What each part may import; every other direction is a breach. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  db: ['db'],
  site: ['site', 'db'],
  console: ['console', 'site', 'db'],
  'search-indexer': ['search-indexer', 'db'],
};
/** The files that join the parts: each is where a process begins, or a contents page. */
const JOINERS = ['astro.config.mjs', 'site/server.ts', 'site/dev.ts', 'site/actions/index.ts'];
/** What the search of the site may know of the index. */
const INDEX_FOR_SEARCH = ['client', 'document', 'index-settings'].map(
  (name) => `search-indexer/${name}.ts`,
);
/** The one more file of the start that knows where the services are, and what it may import. */
const START = { file: 'site/startup/programs.ts', target: 'search-indexer/services.ts' };
/** Packages with one importer, or one folder of importers. */
const SINGLE_IMPORTERS = {
  meilisearch: 'search-indexer/client.ts',
  'pg-boss': 'db/jobs.ts',
  lucia: 'db/accounts/sessions.ts',
  stripe: 'site/payments/',
  sharp: 'site/pictures/',
  nodemailer: 'site/mail/',
};
const HTTP = /^(node:https?|node:http2|astro|astro[:/].*|@astrojs\/.*|cookie|set-cookie-parser)$/;
const SQL = /^(kysely|pg)(\/.*)?$/;
const QUERY_METHODS = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'executeQuery',
  'transaction',
]);

/** A sentence for each import of a file that breaks a rule of the house. */
export function importBreaches(source: Source): string[] {
  const part = partOf(source.file);
  if (part === 'test') return [];
  const imports = importsOf(source).flatMap((one) => [
    ...directionBreaches(source.file, part, one),
    ...singleImporterBreaches(source.file, one),
    ...sqlBreaches(source.file, part, one),
    ...httpBreaches(source.file, part, one),
  ]);
  return [...imports, ...queryBreaches(source, part), ...unreadable(source)];
}

function partOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function directionBreaches(file: string, part: string, { isOurs, target }: Import): string[] {
  if (!isOurs || JOINERS.includes(file)) return [];
  const may = MAY_IMPORT[part] ?? [];
  if (may.includes(partOf(target))) return [];
  if (file.startsWith('site/search/') && INDEX_FOR_SEARCH.includes(target)) return [];
  if (file === START.file && target === START.target) return [];
  return [`${file} imports ${target}, but ${part} may import from ${may.join(', ')} alone.`];
}

function singleImporterBreaches(file: string, { target }: Import): string[] {
  return Object.entries(SINGLE_IMPORTERS).flatMap(([name, importer]) => {
    const isIt = target === name || target.startsWith(`${name}/`);
    const may = importer.endsWith('/') ? file.startsWith(importer) : file === importer;
    return isIt && !may ? [`${file} imports ${name}, which is for ${importer} alone.`] : [];
  });
}

function sqlBreaches(file: string, part: string, { target, typesOnly }: Import): string[] {
  if (part === 'db' || !SQL.test(target)) return [];
  if (typesOnly && target.startsWith('kysely')) return [];
  return [`${file} imports ${target}, but SQL is for db/ alone.`];
}

function httpBreaches(file: string, part: string, { target }: Import): string[] {
  if (part !== 'db' || !HTTP.test(target)) return [];
  return [`${file} imports ${target}, but db/ knows nothing of HTTP, cookies and pages.`];
}

/** The handle goes through all hands; only db/ may ask it something. */
function queryBreaches(source: Source, part: string): string[] {
  if (part === 'db' || !isCode(source)) return [];
  return [...nodesOf(syntaxOf(source))].flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const { text } = node.expression.name;
    return QUERY_METHODS.has(text)
      ? [`${source.file} calls ${text}, but SQL is for db/ alone.`]
      : [];
  });
}

/** An import whose path is computed escapes all of this; joiners load the built site so. */
function unreadable(source: Source): string[] {
  if (!isCode(source) || JOINERS.includes(source.file)) return [];
  return [...nodesOf(syntaxOf(source))].flatMap((node) => {
    if (!ts.isCallExpression(node)) return [];
    if (node.expression.kind !== ts.SyntaxKind.ImportKeyword) return [];
    const [specifier] = node.arguments;
    if (specifier && ts.isStringLiteralLike(specifier)) return [];
    return [`${source.file} imports a path that it computes, which no test can follow.`];
  });
}
