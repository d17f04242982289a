import path from 'node:path';
import { z } from 'zod';

/** The variables that the programs read, checked once; README.md has the table for operators. */
export type Environment = {
  /** Given Postgres, or null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Given Meilisearch, or null for the embedded one. */
  readonly meilisearch: { readonly url: string; readonly masterKey: string | null } | null;
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port that visitors use, without a slash at the end. */
  readonly origin: URL;
  /** Absolute folder of everything that the embedded services and the file store keep. */
  readonly dataDirectory: string;
  /** Key for what must be opened again; null for one of this machine: see `appSecretOf`. */
  readonly appSecret: string | null;
  /** True for trying out: the demo catalogue and its people. */
  readonly demo: boolean;
  /** Mail server with its account, such as smtps://user:password@host; null for none. */
  readonly smtpUrl: string | null;
  /** The address that mail comes from. */
  readonly mailFrom: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

/** A setting that is missing or wrong; the message is one sentence for the operator. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

const unset = (value: unknown) => (value === '' ? undefined : value);

const variables = z.object({
  DATABASE_URL: z.preprocess(
    unset,
    z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/, 'must look like postgres://user:password@host:5432/name')
      .optional(),
  ),
  MEILI_URL: z.preprocess(
    unset,
    z.url({ protocol: /^https?$/, error: 'must look like http://host:7700' }).optional(),
  ),
  MEILI_MASTER_KEY: z.preprocess(unset, z.string().optional()),
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  PORT: z.preprocess(
    unset,
    z.coerce
      .number('must be a whole number from 1 to 65535')
      .int('must be a whole number from 1 to 65535')
      .min(1, 'must be a whole number from 1 to 65535')
      .max(65535, 'must be a whole number from 1 to 65535')
      .default(4321),
  ),
  ORIGIN: z.preprocess(
    unset,
    z.url({ protocol: /^https?$/, error: 'must look like https://apps.example.com' }).optional(),
  ),
  DATA_DIR: z.preprocess(unset, z.string().default('.data')),
  APP_SECRET: z.preprocess(
    unset,
    z.string().min(32, 'must have at least 32 characters').optional(),
  ),
  DEMO: z.preprocess(unset, z.enum(['0', '1'], 'must be 0 or 1').optional()),
  SMTP_URL: z.preprocess(
    unset,
    z
      .url({
        protocol: /^smtps?$/,
        hostname: /./,
        error: 'must look like smtps://user:password@mail.example.com',
      })
      .optional(),
  ),
  MAIL_FROM: z.preprocess(
    unset,
    z.email('must be an address such as no-reply@example.com').optional(),
  ),
  LOG_LEVEL: z.preprocess(
    unset,
    z
      .enum(
        ['debug', 'info', 'warn', 'error', 'silent'],
        'must be debug, info, warn, error or silent',
      )
      .default('info'),
  ),
});

/**
 * Reads and checks the variables.
 * @param source usually `process.env`
 * @throws WrongSetting with one sentence that names the variable
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const read = variables.safeParse(source);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new WrongSetting(`${String(issue?.path[0])} ${issue?.message}.`);
  }
  const given = read.data;
  const origin = new URL(given.ORIGIN ?? `http://localhost:${given.PORT}`);
  refuseOpenHttp(origin);
  const demo = given.DEMO === undefined ? isLoopback(origin) : given.DEMO === '1';
  if (demo && !isLoopback(origin)) {
    throw new WrongSetting(
      `DEMO must be 0 when ORIGIN is ${origin.origin}: demo people have printed passwords.`,
    );
  }
  return {
    databaseUrl: given.DATABASE_URL ?? null,
    meilisearch: given.MEILI_URL
      ? { url: given.MEILI_URL, masterKey: given.MEILI_MASTER_KEY ?? null }
      : null,
    host: given.HOST,
    port: given.PORT,
    origin,
    dataDirectory: path.resolve(given.DATA_DIR),
    appSecret: given.APP_SECRET ?? null,
    demo,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM ?? `no-reply@${mailHost(origin)}`,
    logLevel: given.LOG_LEVEL,
  };
}

/**
 * For the programs that promise mail to people.
 * @throws WrongSetting without a mail server, unless it is a demo, which keeps its mail
 */
export function requireMail(environment: Environment): void {
  if (environment.smtpUrl || environment.demo) return;
  throw new WrongSetting('SMTP_URL is missing: with DEMO=0 people get their links by mail.');
}

/** The name after the @ in what this marketplace mails. */
export function mailHost(origin: URL): string {
  return isLoopback(origin) ? 'localhost' : origin.hostname;
}

/** The part of the data folder that holds uploaded and drawn files. */
export function filesFolder(environment: Environment): string {
  return path.join(environment.dataDirectory, 'files');
}

/** Whether an address names this machine alone. */
export function isLoopback(address: URL): boolean {
  const host = address.hostname;
  return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}

/** `__Host-` cookies and passkeys need https anywhere but on this machine. */
function refuseOpenHttp(origin: URL): void {
  if (origin.protocol === 'http:' && !isLoopback(origin)) {
    throw new WrongSetting(
      `ORIGIN ${origin.origin} must use https: signing in is not safe over http.`,
    );
  }
}
