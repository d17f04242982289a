import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** A file of the house, named from its root. */
export type Source = { file: string; text: string };

/** One import, export from, `import()` or `import('…')` type. */
export type Import = {
  /** Path of a file of ours from the root, or the name of a package. */
  target: string;
  isOurs: boolean;
  typesOnly: boolean;
};

const root = path.resolve(import.meta.dirname, '../../..');
const PARTS = ['site', 'console', 'db', 'search-indexer', 'test'];
const LOOSE = ['astro.config.mjs'];
const KINDS = /\.(ts|tsx|mjs|astro|css|sql)$/;

/** Everything that is written in this house, tests included. */
export function allSources(): Source[] {
  const files = PARTS.flatMap((part) =>
    readdirSync(path.join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && KINDS.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  return [...files, ...LOOSE].map((file) => ({
    file: file.replaceAll(path.sep, '/'),
    text: readFileSync(path.join(root, file), 'utf8'),
  }));
}

/** The TypeScript of a file, parsed; of an .astro file its frontmatter and its scripts. */
export function syntaxOf({ file, text }: Source): ts.SourceFile {
  const code = file.endsWith('.astro') ? codeInAstro(text) : text;
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
}

function codeInAstro(text: string): string {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map((script) => script[1] ?? '')].join('\n;\n');
}

/** Whether TypeScript (or JavaScript) is to be read in it. */
export function isCode(source: Source): boolean {
  return /\.(ts|tsx|mjs|astro)$/.test(source.file);
}

/** Every node of a tree, from the top. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** All that a file imports, in whatever way. */
export function importsOf(source: Source): Import[] {
  if (!isCode(source)) return [];
  return [...nodesOf(syntaxOf(source))].flatMap((node) => {
    const found = importIn(node);
    if (!found) return [];
    return { ...resolve(source.file, found.specifier), typesOnly: found.typesOnly };
  });
}

function importIn(node: ts.Node): { specifier: string; typesOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typesOnly: importsTypesOnly(node) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return null;
    return { specifier: node.moduleSpecifier.text, typesOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, typesOnly: true } : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    if (!specifier || !ts.isStringLiteralLike(specifier)) return null;
    return { specifier: specifier.text, typesOnly: false };
  }
  return null;
}

function importsTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return false;
  const { elements } = namedBindings;
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function resolve(file: string, specifier: string): { target: string; isOurs: boolean } {
  if (specifier.startsWith('#')) return { target: specifier.slice(1), isOurs: true };
  if (specifier.startsWith('.')) {
    return { target: path.posix.join(path.posix.dirname(file), specifier), isOurs: true };
  }
  const builtin = isBuiltin(specifier) && !specifier.startsWith('node:');
  return { target: builtin ? `node:${specifier}` : specifier, isOurs: false };
}
