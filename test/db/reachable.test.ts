import { createServer } from 'node:net';
import { expect, inject, test } from 'vitest';
import { WrongSetting } from '#db/environment.ts';
import { requireDatabase } from '#db/reachable.ts';

const good = inject('templateUrl');

function changed(part: 'password' | 'pathname' | 'port' | 'hostname', value: string): string {
  const url = new URL(good);
  url[part] = value;
  return url.href;
}

async function refusal(url: string): Promise<string> {
  const error: unknown = await requireDatabase(url).catch((reason: unknown) => reason);
  if (error instanceof WrongSetting) return error.message;
  throw new Error('The address was not refused.');
}

/** A port of this machine on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return address.port;
}

test('a Postgres that answers is accepted', async () => {
  await requireDatabase(good);
});

test('a wrong password is told without showing it', async () => {
  const sentence = await refusal(changed('password', 'wrong-secret'));
  expect(sentence).toMatch(
    /^DATABASE_URL \(.+:\*\*\*@.+\) cannot be used: the password is wrong\.$/,
  );
  expect(sentence).not.toContain('wrong-secret');
});

test('an unknown database, a closed port and an unknown host are told apart', async () => {
  const port = String(await closedPort());
  const unknown = await refusal(changed('pathname', '/nowhere'));
  const closed = await refusal(changed('port', port));
  const nobody = await refusal(changed('hostname', 'nobody.invalid'));
  expect(unknown).toMatch(/there is no database of this name\.$/);
  expect(closed).toMatch(/nothing answers there\.$/);
  expect(nobody).toMatch(/(no such host|cannot be looked up)\.$/);
});
