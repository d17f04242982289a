import path from 'node:path';
import { expect, test } from 'vitest';
import { isLoopback, readEnvironment, requireMail, WrongSetting } from '#db/environment.ts';

function refusal(source: Record<string, string>): string {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof WrongSetting) return error.message;
    throw error;
  }
  return 'accepted';
}

const PORT = 'PORT must be a whole number from 1 to 65535.';
const DATABASE_URL = 'DATABASE_URL must look like postgres://user:password@host:5432/name.';
const MEILI_URL = 'MEILI_URL must look like http://host:7700.';
const ORIGIN = 'ORIGIN must look like https://apps.example.com.';
const SMTP_URL = 'SMTP_URL must look like smtps://user:password@mail.example.com.';
const MAIL_FROM = 'MAIL_FROM must be an address such as no-reply@example.com.';
const DEMO = 'DEMO must be 0 or 1.';

test.each([
  [{ PORT: 'http' }, PORT],
  [{ PORT: '0' }, PORT],
  [{ PORT: '65536' }, PORT],
  [{ PORT: '80.5' }, PORT],
  [{ PORT: '-1' }, PORT],
  [{ DATABASE_URL: 'mysql://localhost/shop' }, DATABASE_URL],
  [{ DATABASE_URL: 'postgres://' }, DATABASE_URL],
  [{ DATABASE_URL: 'postgres://host/my shop' }, DATABASE_URL],
  [{ MEILI_URL: 'localhost:7700' }, MEILI_URL],
  [{ MEILI_URL: 'nonsense' }, MEILI_URL],
  [{ ORIGIN: 'apps.example.com' }, ORIGIN],
  [{ ORIGIN: 'ftp://apps.example.com' }, ORIGIN],
  [{ APP_SECRET: 'x'.repeat(31) }, 'APP_SECRET must have at least 32 characters.'],
  [{ DEMO: 'yes' }, DEMO],
  [{ DEMO: 'true' }, DEMO],
  [{ SMTP_URL: 'mail.example.com' }, SMTP_URL],
  [{ SMTP_URL: 'http://mail.example.com' }, SMTP_URL],
  [{ SMTP_URL: 'smtp://' }, SMTP_URL],
  [{ MAIL_FROM: 'Corvane <a@b.example>' }, MAIL_FROM],
  [{ MAIL_FROM: 'a@b.example\nBcc: c@d.example' }, MAIL_FROM],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be debug, info, warn, error or silent.'],
  [
    { ORIGIN: 'http://apps.example.com' },
    'ORIGIN http://apps.example.com must use https: signing in is not safe over http.',
  ],
  [
    { ORIGIN: 'http://192.168.1.10:4321' },
    'ORIGIN http://192.168.1.10:4321 must use https: signing in is not safe over http.',
  ],
  [
    { ORIGIN: 'https://apps.example.com', DEMO: '1' },
    'DEMO must be 0 when ORIGIN is https://apps.example.com: demo people have printed passwords.',
  ],
])('%o is refused with a sentence', (source, sentence) => {
  expect(refusal(source)).toBe(sentence);
});

test('nothing set means everything embedded, on this machine, as a demo', () => {
  expect(readEnvironment({})).toEqual({
    databaseUrl: null,
    meilisearch: null,
    host: '127.0.0.1',
    port: 4321,
    origin: new URL('http://localhost:4321'),
    dataDirectory: path.resolve('.data'),
    appSecret: null,
    demo: true,
    smtpUrl: null,
    mailFrom: 'no-reply@localhost',
    logLevel: 'info',
  });
});

test('an empty variable is as good as none', () => {
  const names = ['DATABASE_URL', 'MEILI_URL', 'MEILI_MASTER_KEY', 'HOST', 'PORT', 'ORIGIN'];
  const empty = Object.fromEntries(
    [...names, 'DATA_DIR', 'APP_SECRET', 'DEMO', 'LOG_LEVEL', 'SMTP_URL', 'MAIL_FROM'].map((n) => [
      n,
      '',
    ]),
  );
  expect(readEnvironment(empty)).toEqual(readEnvironment({}));
});

test('given services are used', () => {
  const { databaseUrl, meilisearch, origin, port } = readEnvironment({
    DATABASE_URL: 'postgresql://shop:secret@db.internal/shop',
    MEILI_URL: 'http://search.internal:7700',
    MEILI_MASTER_KEY: 'key',
    PORT: '8080',
  });
  expect(databaseUrl).toBe('postgresql://shop:secret@db.internal/shop');
  expect(meilisearch).toEqual({ url: 'http://search.internal:7700', masterKey: 'key' });
  expect(port).toBe(8080);
  expect(origin.origin).toBe('http://localhost:8080');
});

test('mail comes from the host of ORIGIN unless told otherwise', () => {
  const source = { ORIGIN: 'https://apps.example.com:8443', SMTP_URL: 'smtps://u:p@mail.example' };
  expect(readEnvironment(source)).toMatchObject({
    smtpUrl: 'smtps://u:p@mail.example',
    mailFrom: 'no-reply@apps.example.com',
  });
  const { mailFrom } = readEnvironment({ ...source, MAIL_FROM: 'hello@example.com' });
  expect(mailFrom).toBe('hello@example.com');
});

test('whoever promises mail has a mail server, or is a demo', () => {
  const check = (source: Record<string, string>) => requireMail(readEnvironment(source));
  expect(() => check({ DEMO: '0' })).toThrow(WrongSetting);
  expect(() => check({ ORIGIN: 'https://apps.example.com' })).toThrow(
    'SMTP_URL is missing: with DEMO=0 people get their links by mail.',
  );
  check({});
  check({ DEMO: '0', SMTP_URL: 'smtp://localhost' });
});

test('away from this machine there is no demo unless somebody asks for it, and then a refusal', () => {
  expect(readEnvironment({ ORIGIN: 'https://apps.example.com' }).demo).toBe(false);
  expect(readEnvironment({ ORIGIN: 'http://127.0.0.1:4321' }).demo).toBe(true);
  expect(readEnvironment({ DEMO: '0' }).demo).toBe(false);
});

test.each([
  ['http://localhost:4321', true],
  ['http://127.0.0.1', true],
  ['http://127.9.9.9', true],
  ['http://[::1]:4321', true],
  ['http://localhost.example.com', false],
  ['http://127.0.0.1.example.com', false],
  ['http://0.0.0.0', false],
])('whether %s is this machine alone: %s', (address, expected) => {
  expect(isLoopback(new URL(address))).toBe(expected);
});
