import { type Compilable, type CompiledQuery, createQueryId } from 'kysely';
import { isReadonlyCompiledQuery } from 'kysely/readonly';
import type { Reading } from './tables.ts';

type Values = Readonly<Record<string, string | number | Date | readonly string[]>>;

/**
 * A question whose text is composed at its first use; after that only its values are new. Composing
 * the question of a whole page takes longer than asking it, and planning it longer still: what is the
 * same each time stands in the text itself, so that Postgres can plan it once and for all (a value
 * that it does not know keeps it from using a partial index).
 * @param sample a value of each name that stands for it in the text: one that nothing else in the
 *   question has (a text of its own, a date or list of its own, an odd number)
 * @param compose is called once; what it makes of a value (a date a week before, say) would be fixed
 *   for ever, so everything that changes is a value by itself
 */
export function composedOnce<Given extends Values, Row>(
  sample: Given,
  compose: (reading: Reading, values: Given) => Compilable<Row>,
): (reading: Reading, values: Given) => Promise<Row[]> {
  const names: (keyof Given)[] = Object.keys(sample);
  let composed: CompiledQuery<Row> | null = null;
  return async (reading, values) => {
    composed ??= withPlaces(compose(reading, sample).compile(), sample, names);
    const parameters = names.map((name) => values[name]);
    const asked = { ...composed, parameters, queryId: createQueryId() };
    if (!isReadonlyCompiledQuery<Row>(asked)) throw new Error('A question only reads.');
    return (await reading.executeQuery<Row>(asked)).rows;
  };
}

/** The same query with one place for each name, and everything else in its text. */
function withPlaces<Given extends Values, Row>(
  query: CompiledQuery<Row>,
  sample: Given,
  names: readonly (keyof Given)[],
): CompiledQuery<Row> {
  const used = new Set<number>();
  const sql = query.sql.replace(/\$(\d+)/g, (_, number) => {
    const parameter = query.parameters[Number(number) - 1];
    const place = names.findIndex((name) => sample[name] === parameter);
    if (place === -1) return literal(parameter);
    used.add(place);
    return `$${place + 1}`;
  });
  const unused = names.filter((_, place) => !used.has(place));
  if (unused.length > 0) throw new Error(`The question has no place for ${unused.join(', ')}.`);
  return { ...query, sql };
}

/** What our own code wrote into a question; what visitors say is always a value. */
function literal(constant: unknown): string {
  if (typeof constant === 'number') return String(constant);
  if (typeof constant === 'string') return `'${constant.replaceAll("'", "''")}'`;
  if (Array.isArray(constant) && constant.every((one) => typeof one === 'string')) {
    return `array[${constant.map(literal).join(', ')}]`;
  }
  throw new Error(`A question cannot hold ${String(constant)}; make it a value.`);
}
