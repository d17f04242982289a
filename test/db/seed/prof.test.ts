import { sql } from 'kysely';
import { test } from 'vitest';
import { loadDemo } from '#db/seed/load.ts';
import { NOON, testDatabase } from '../../support/database.ts';

const database = testDatabase();
test('p', async () => {
  const t0 = performance.now();
  let last = 0;
  await loadDemo(database.kysely, {
    at: NOON,
    mediaOf: (app) => [
      { kind: 'icon', storageKey: app.slug, width: 64, height: 64, alt: '', tint: null },
    ],
    report: (s) => {
      if (s - last > 0.05) {
        last = s;
        console.log(s.toFixed(2), Math.round(performance.now() - t0));
      }
    },
  });
  console.log('end', Math.round(performance.now() - t0));
  const { rows } =
    await sql`select state, count(*)::int from review group by 1 union all select kind, count(*)::int from review_signal group by 1 union all select 'decisions', count(*)::int from moderation_decision union all select 'freezes', count(*)::int from rating_freeze`.execute(
      database.kysely,
    );
  console.log(JSON.stringify(rows));
}, 300000);
