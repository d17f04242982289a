import path from 'node:path';
import { sql } from 'kysely';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';

/** A column as both sides can tell it. */
type Column = { type: string; nullable: boolean; mayBeLeftOut: boolean; words: string[] };
type Shape = Record<string, Record<string, Column>>;

const database = testDatabase();
const root = path.resolve(import.meta.dirname, '../..');
let written: Shape;
let actual: Shape;

beforeAll(async () => {
  written = readTypes(path.join(root, 'db/tables.ts'));
  actual = await readDatabase();
});

test('every table has a type, and every type a table', () => {
  expect(Object.keys(written).toSorted()).toEqual(Object.keys(actual).toSorted());
});

test('every column has a type, and every typed column is there', () => {
  expect(each(written, (table) => Object.keys(table).toSorted())).toEqual(
    each(actual, (table) => Object.keys(table).toSorted()),
  );
});

test.each<[string, (column: Column) => unknown]>([
  ['what a column holds', (column: Column) => column.type],
  ['whether a column may be null', (column: Column) => column.nullable],
  ['whether a new row may leave a column out', (column: Column) => column.mayBeLeftOut],
])('types and database agree about %s', (_, fact) => {
  expect(each(written, (table) => each(table, fact))).toEqual(
    each(actual, (table) => each(table, fact)),
  );
});

test('the words that a column may hold are those that its check allows', () => {
  for (const [table, columns] of Object.entries(actual)) {
    for (const [name, { words }] of Object.entries(columns)) {
      const typed = written[table]?.[name]?.words;
      if (words.length > 0) expect({ table, name, typed }).toEqual({ table, name, typed: words });
    }
  }
});

function each<In, Out>(record: Record<string, In>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** What the database holds, under the names that a type gives them. */
const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  bool: 'boolean',
  int4: 'number',
  tsvector: 'string',
  float8: 'number',
  int8: 'number',
  timestamptz: 'Date',
  jsonb: 'Record<string, unknown>',
  _text: 'string[]',
  _int4: 'number[]',
  bytea: 'Uint8Array<ArrayBufferLike>',
};

async function readDatabase(): Promise<Shape> {
  const tables = await database.kysely.introspection.getTables();
  const allowed = await wordsAllowed();
  const shapes = tables.map((table) => {
    const columns = table.columns.map((column) => [
      column.name,
      {
        type: TYPES[column.dataType] ?? column.dataType,
        nullable: column.isNullable,
        mayBeLeftOut: column.isNullable || column.hasDefaultValue || column.isAutoIncrementing,
        words: allowed.get(`${table.name}.${column.name}`) ?? [],
      },
    ]);
    return [table.name, Object.fromEntries(columns)];
  });
  return Object.fromEntries(shapes);
}

/** The checks of one column that list its words: `state in ('live', …)`. */
async function wordsAllowed(): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select c.conrelid::regclass || '.' || a.attname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'c' and cardinality(c.conkey) = 1
  `.execute(database.kysely);
  const lists = rows.flatMap(({ name, definition }) => {
    const list = /^CHECK \(\(\w+ = (?:ANY \(ARRAY\[(.+)\]\)|('\w+'::text))\)\)$/.exec(definition);
    const words = [...(list?.[1] ?? list?.[2] ?? '').matchAll(/'([^']+)'::text/g)];
    return words.length > 0 ? [[name, words.map((word) => word[1] ?? '').toSorted()] as const] : [];
  });
  return new Map(lists);
}

function readTypes(file: string): Shape {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const alias = source?.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === 'Tables',
  );
  if (!alias) throw new Error('db/tables.ts has no type Tables.');
  const tables = checker.getPropertiesOfType(checker.getTypeAtLocation(alias));
  const columnsOf = (table: ts.Symbol) =>
    checker
      .getPropertiesOfType(checker.getTypeOfSymbol(table))
      .map((column) => [column.name, typedColumn(checker, checker.getTypeOfSymbol(column))]);
  return Object.fromEntries(tables.map((one) => [one.name, Object.fromEntries(columnsOf(one))]));
}

/** A column is a plain type, or a `ColumnType` with one for reading and one for adding. */
function typedColumn(checker: ts.TypeChecker, type: ts.Type): Column {
  const part = (name: string) => {
    const symbol = type.getProperty(name);
    return symbol ? checker.getTypeOfSymbol(symbol) : type;
  };
  const read = part('__select__');
  const added = part('__insert__');
  const nullable = includes(read, ts.TypeFlags.Null);
  const words = membersOf(read).flatMap((member) => (member.isStringLiteral() ? member.value : []));
  const plain = checker.getBaseTypeOfLiteralType(checker.getNonNullableType(read));
  return {
    type: words.length > 0 ? 'string' : checker.typeToString(plain),
    nullable,
    mayBeLeftOut: nullable || includes(added, ts.TypeFlags.Undefined | ts.TypeFlags.Never),
    words: words.toSorted(),
  };
}

function membersOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function includes(type: ts.Type, flags: ts.TypeFlags): boolean {
  return membersOf(type).some((member) => (member.flags & flags) !== 0);
}
