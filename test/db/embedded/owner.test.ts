import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { tryClaim, withClaim } from '#db/embedded/claim.ts';
import { useServices } from '#db/embedded/owner.ts';
import { killHard, startProgram, usePlace } from './place.ts';

const place = usePlace();

/** A service that only counts how often it was stopped. */
function countedService() {
  const service = {
    stops: 0,
    stop: async () => {
      service.stops += 1;
    },
  };
  return service;
}

const keepUse = async (as: 'shop' | 'guest') =>
  await startProgram(`
    const { useServices } = await load('db/embedded/owner.ts');
    await useServices(${JSON.stringify(place.path)}, '${as}');
    say({});
    setInterval(() => {}, 1000);`);

test('a claim is held by one at a time and passes on when it is released', () => {
  const first = tryClaim(place.path, 'turn');
  expect(tryClaim(place.path, 'turn')).toEqual({ held: false, pid: process.pid });
  if (first.held) first.release();
  expect(tryClaim(place.path, 'turn').held).toBe(true);
  expect(readdirSync(place.path)).toEqual(['turn.2']);
});

test('a claim of another process with the same id, as after a restart, counts for nothing', () => {
  writeFileSync(path.join(place.path, 'turn.7'), JSON.stringify([process.pid, 'another start']));
  expect(tryClaim(place.path, 'turn').held).toBe(true);
});

test('of many processes at once one has the turn, also after a dead holder', async () => {
  writeFileSync(path.join(place.path, 'turn.1'), JSON.stringify([2 ** 22 + 1, 'dead']));
  const body = `
    const { withClaim } = await load('db/embedded/claim.ts');
    const fs = await import('node:fs');
    const inside = ${JSON.stringify(path.join(place.path, 'inside'))};
    for (let turn = 0; turn < 20; turn += 1) {
      await withClaim(${JSON.stringify(place.path)}, 'turn', 20000, async () => {
        fs.mkdirSync(inside);
        await new Promise((resolve) => setTimeout(resolve, 1));
        fs.rmdirSync(inside);
      });
    }
    say({ lines: ['done'] });`;
  const programs = await Promise.all([1, 2, 3, 4].map(async () => await startProgram(body)));
  expect(programs.flatMap(({ said }) => said.lines)).toEqual(Array(4).fill('done'));
  while (programs.some(({ child }) => child.exitCode === null)) await pause(10);
  expect(existsSync(path.join(place.path, 'inside'))).toBe(false);
});

test('a claim that is not given back in time is told', async () => {
  tryClaim(place.path, 'turn');
  await expect(withClaim(place.path, 'turn', 100, async () => undefined)).rejects.toThrow(
    `Process ${process.pid} has been busy with ${place.path}`,
  );
});

test('a second shop on the same data is refused by name', async () => {
  const shop = await keepUse('shop');
  await expect(useServices(place.path, 'shop')).rejects.toThrow(
    `Vitrine is already running on this data folder (process ${shop.child.pid}).`,
  );
  await killHard(shop);
});

test('a shop waits for one that is ending, and follows a dead one', async () => {
  const first = await useServices(place.path, 'shop');
  setTimeout(() => void first.end([]), 300);
  await (await useServices(place.path, 'shop')).end([]);
  await killHard(await keepUse('shop'));
  await (await useServices(place.path, 'shop')).end([]);
});

test('a guest beside a shop leaves the services running', async () => {
  const shop = await keepUse('shop');
  const service = countedService();
  await (await useServices(place.path, 'guest')).end([service]);
  expect(service.stops).toBe(0);
  await killHard(shop);
});

test('whoever leaves last stops the services, whatever the order', async () => {
  const service = countedService();
  const shop = await useServices(place.path, 'shop');
  const guest = await useServices(place.path, 'guest');
  await shop.end([service]);
  expect(service.stops).toBe(0);
  await guest.end([service]);
  expect(service.stops).toBe(1);
});

test('the dead do not count as users', async () => {
  const guest = await keepUse('guest');
  await killHard(guest);
  const service = countedService();
  await (await useServices(place.path, 'shop')).end([service]);
  expect(service.stops).toBe(1);
  expect(
    readdirSync(path.join(place.path, 'in-use')).filter((name) => /^process/.test(name)),
  ).toEqual([]);
});

test('a folder that cannot be made is one sentence', async () => {
  writeFileSync(path.join(place.path, 'file'), '');
  mkdirSync(path.join(place.path, 'folder'));
  await expect(useServices(path.join(place.path, 'file'), 'shop')).rejects.toThrow(
    /^The folder .*file\/in-use cannot be written \(ENOTDIR\); .*\.$/,
  );
});
