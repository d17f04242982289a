import type { Change } from './change.ts';

type Placed = { id: string; position: number };

/**
 * The rows in a new order, with one of them at a place.
 * @param place from 1; beyond the last it is the last
 * @returns those whose position is another than before, with the new one
 */
export function movedTo(rows: readonly Placed[], id: string, place: number): Placed[] {
  const others = rows.filter((row) => row.id !== id);
  const at = Math.min(Math.max(1, place), others.length + 1) - 1;
  const order = [...others.slice(0, at), { id, position: -1 }, ...others.slice(at)];
  return order.flatMap((row, index) =>
    rows.find((one) => one.id === row.id)?.position === index + 1
      ? []
      : [{ id: row.id, position: index + 1 }],
  );
}

/** Writes the positions of `movedTo`. */
export async function writePositions(
  { trx }: Change,
  table: 'category' | 'platform_component',
  moved: readonly Placed[],
): Promise<void> {
  for (const { id, position } of moved) {
    await trx.updateTable(table).set({ position }).where('id', '=', id).execute();
  }
}
