import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './embedded/failed.ts';
import { requireFolder, requireSpace } from './embedded/folder.ts';
import { type Environment, isLoopback, WrongSetting } from './environment.ts';

/**
 * The key for what must be opened again, such as secrets of authenticators: APP_SECRET, or for this
 * machine alone one that is made once and kept in the data folder, readable by its owner only.
 * @throws WrongSetting or ServiceFailed, one sentence for the operator
 */
export function appSecretOf(environment: Environment): string {
  const { appSecret, dataDirectory, origin } = environment;
  if (appSecret) return appSecret;
  if (!isLoopback(origin)) {
    throw new WrongSetting(
      `Set APP_SECRET to at least 32 random characters, the same for every web process: with ORIGIN ${origin.origin} none is made up.`,
    );
  }
  const file = path.join(dataDirectory, 'app-secret');
  return kept(file) ?? make(file);
}

function kept(file: string): string | null {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    // Another one would open nothing of what was sealed so far.
    if (secret === '') throw new WrongSetting(`${file} is empty: restore it, or remove it.`);
    return secret;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Of two processes that come at once both get the one that was there first, and never half of it. */
function make(file: string): string {
  requireSpace(requireFolder(path.dirname(file)), 1);
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return kept(file) ?? make(file);
}
