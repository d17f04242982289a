import type { TestProject } from 'vitest/node';
import { startShop } from './shop.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of a whole shop with the demo catalogue, shared by the tests that only read. */
    shopUrl: string;
  }
}

/** Opens one shop for all tests that ask pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shop = await startShop();
  project.provide('shopUrl', shop.url);
  return () => shop.close();
}
