import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startPostgres } from '#db/embedded/postgres.ts';
import { killHard, query, startProgram, usePlace } from './place.ts';

const place = usePlace();

// Moments in milliseconds: about when initdb begins, and in it.
test.each([200, 600])(
  'a first start that is killed after %d ms leaves nothing that hinders the next',
  async (moment) => {
    const folder = path.join(place.path, 'postgres');
    const program = await startProgram(`
      say({});
      const { startPostgres } = await load('db/embedded/postgres.ts');
      await startPostgres({ directory: ${JSON.stringify(folder)}, durable: false });`);
    await pause(moment);
    await killHard(program);
    const postgres = await startPostgres({ directory: folder, durable: false });
    expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await postgres.stop();
    expect(readdirSync(folder).filter((name) => name.startsWith('new-'))).toEqual([]);
    expect(existsSync(path.join(folder, 'data/postmaster.pid'))).toBe(false);
  },
);
