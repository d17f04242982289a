import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that start programs or wait for clocks take longer than the default of 5 s. */
const PATIENCE = 60_000;

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    // Much of the time programs start or wait, so that two cores carry three.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: { name: 'house', include: ['test/architecture.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: ['test/db/**/*.test.ts'],
          exclude: ['test/db/embedded/**'],
          globalSetup: ['test/support/postgres-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: [
            'test/db/embedded/**/*.test.ts',
            'test/search-indexer/**/*.test.ts',
            'test/site/**/*.test.ts',
            'test/console/**/*.test.ts',
          ],
          globalSetup: ['test/support/postgres-setup.ts', 'test/support/shop-setup.ts'],
        },
      },
    ],
  },
});
