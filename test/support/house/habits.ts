import ts from 'typescript';
import { isCode, nodesOf, type Source, syntaxOf } from './sources.ts';

const LONGEST_FILE = 250;
/** The demo's texts are lists; one more entry is no more to understand. */
const LONGEST_CATALOGUE = 300;
const CATALOGUE = 'db/seed/catalogue/';
const EMPTY_NAMES = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'misc']);
/** These run programs and have no clock but the machine's: commands, and the embedded Postgres. */
const MAY_READ_THE_CLOCK = [
  'db/accounts/admin-command.ts',
  'db/backup/backup-command.ts',
  'db/embedded/',
];
const SQL_CLOCK =
  /\b(now\s*\(\s*\)|current_(timestamp|date|time)\b|local(timestamp|time)\b|(clock|statement|transaction)_timestamp\b|timeofday\b)/i;

/** A sentence for each habit of the house that a file breaks. */
export function habitBreaches(source: Source): string[] {
  return [
    ...lengthBreaches(source),
    ...nameBreaches(source),
    ...barrelBreaches(source),
    ...clockBreaches(source),
    ...actorBreaches(source),
  ];
}

function lengthBreaches({ file, text }: Source): string[] {
  const longest = file.startsWith(CATALOGUE) ? LONGEST_CATALOGUE : LONGEST_FILE;
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > longest ? [`${file} has ${lines} lines; ${longest} are the most.`] : [];
}

function nameBreaches({ file }: Source): string[] {
  const words = file.split(/[/.-]/).map((word) => word.toLowerCase());
  const empty = words.find((word) => EMPTY_NAMES.has(word));
  return empty ? [`${file} is named “${empty}”, which says nothing of what it does.`] : [];
}

function barrelBreaches(source: Source): string[] {
  if (!isCode(source) || source.file.endsWith('.astro')) return [];
  const { statements } = syntaxOf(source);
  const isBarrel =
    statements.length > 0 &&
    statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined);
  return isBarrel ? [`${source.file} only passes on what other files export.`] : [];
}

function clockBreaches(source: Source): string[] {
  const { file, text } = source;
  if (!file.startsWith('db/')) return [];
  if (MAY_READ_THE_CLOCK.some((one) => file.startsWith(one))) return [];
  const reads = file.endsWith('.sql')
    ? SQL_CLOCK.test(text.replace(/--.*/g, ''))
    : isCode(source) && [...nodesOf(syntaxOf(source))].some(readsClock);
  return reads ? [`${file} reads the clock, but in db/ time is an input.`] : [];
}

function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    return called === 'Date' || called === 'Date.now' || called.startsWith('Temporal.Now');
  }
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
  return isText && (SQL_CLOCK.test(node.text) || node.text === 'now');
}

/**
 * A mutation is an exported function of db/ that runs a change. One that runs it as `system(…)` is a
 * job of the platform, and nobody else could be its actor.
 */
function actorBreaches(source: Source): string[] {
  const { file } = source;
  if (!file.startsWith('db/') || !isCode(source) || file === 'db/change.ts') return [];
  return exportedFunctions(syntaxOf(source)).flatMap(({ name, node }) => {
    const runsChange = [...nodesOf(node)].some(
      (inner) =>
        ts.isCallExpression(inner) &&
        inner.expression.getText() === 'change' &&
        !inner.arguments[1]?.getText().startsWith('system('),
    );
    const first = node.parameters[0]?.name.getText();
    if (!runsChange || first === 'actor') return [];
    return [`${file}: ${name} changes data, so its first input is the actor.`];
  });
}

type Named = {
  name: string;
  node: ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;
};

function exportedFunctions(file: ts.SourceFile): Named[] {
  return file.statements.flatMap((statement): Named[] => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement)) {
      return [{ name: statement.name?.text ?? 'the default', node: statement }];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ initializer, name }) => {
      const isFunction =
        initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
      return isFunction ? [{ name: name.getText(), node: initializer }] : [];
    });
  });
}
