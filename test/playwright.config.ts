import { defineConfig } from '@playwright/test';
import { browserLaunch } from './support/browser.ts';

const launchOptions = await browserLaunch();

export default defineConfig({
  testDir: './journeys',
  testMatch: '*.walk.ts',
  outputDir: './results/traces',
  globalSetup: './support/shop-for-journeys.ts',
  workers: 2,
  timeout: 30_000,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'results/journeys.json' }]],
  use: {
    launchOptions,
    screenshot: 'only-on-failure',
    // Snapshots make walks half as slow again, and their script is refused by pictures as pages.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
});
