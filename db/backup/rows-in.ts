import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows on their way into tables, one table after another. */
export type RowsIn = {
  /** A part of the rows of a table; when it is another table the one before is complete. */
  put(table: string, content: AsyncIterable<Buffer>): Promise<void>;
  /** Returns once all rows are there. @throws what Postgres refuses */
  end(): Promise<void>;
  /** Gives up, so that the connection can be used for something else. */
  cut(): Promise<void>;
};

/** Fills tables with rows as COPY writes them. */
export function fillTables(
  client: pg.Client,
  tables: readonly { name: string; columns: readonly string[] }[],
): RowsIn {
  const columns = new Map(tables.map((table) => [table.name, table.columns]));
  let open: { table: string; copy: Copy } | null = null;
  const end = async () => {
    const last = open;
    open = null;
    await last?.copy.end();
  };
  return {
    async put(table, content) {
      if (open?.table !== table) {
        await end();
        open = { table, copy: copyInto(client, table, columns.get(table) ?? []) };
      }
      for await (const chunk of content) await open.copy.write(chunk);
    },
    end,
    cut: async () => open?.copy.cut(),
  };
}

type Copy = ReturnType<typeof copyInto>;

function copyInto(client: pg.Client, table: string, columns: readonly string[]) {
  const names = columns.map(pg.escapeIdentifier).join(', ');
  const stream = client.query(copyFrom(`copy ${pg.escapeIdentifier(table)} (${names}) from stdin`));
  const ended = finished(stream);
  // Told to whoever writes next or ends; until then nobody waits for it.
  ended.catch(() => undefined);
  return {
    async write(chunk: Buffer) {
      if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), ended]);
    },
    async end() {
      stream.end();
      await ended;
    },
    async cut() {
      stream.destroy();
      await ended.catch(() => undefined);
    },
  };
}
