import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyFolder, startShop } from './shop.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of a whole shop with the demo catalogue, shared by the tests that only read. */
    shopUrl: string;
    /** Its data folder, in which the way to its database stands. */
    shopFolder: string;
    /** Data folder of a shop that was loaded and stopped, to copy for a shop of one's own. */
    loadedFolder: string;
  }
}

/** Loads the demo once, and opens one shop for all tests that ask pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-test-loaded-'));
  const loading = await startShop({}, folder);
  await loading.stop();
  const shop = await startShop({}, await copyFolder(folder));
  project.provide('shopUrl', shop.url);
  project.provide('shopFolder', shop.dataDirectory);
  project.provide('loadedFolder', folder);
  return async () => {
    await shop.close();
    await rm(folder, { recursive: true, force: true });
  };
}
