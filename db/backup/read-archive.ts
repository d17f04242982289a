import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { codeOf } from '../embedded/failed.ts';
import type { Report } from '../embedded/progress.ts';
import { WrongSetting } from '../environment.ts';
import { type Manifest, PLACES, readManifest } from './manifest.ts';
import { type Sum, sumUp } from './sum.ts';

/** More than this is no manifest: one of a million files has about 150 MB. */
const LONGEST_MANIFEST = 400 * 1024 * 1024;

export type Entry = { name: string; size: number; content: AsyncIterable<Buffer> };

export type Reading = { report: Report; stop: AbortSignal };

/** The entries of an archive, in order; the content of each has to be read before the next. */
export async function* entriesOf(file: string, reading: Reading): AsyncGenerator<Entry> {
  const { size } = await stat(file);
  const source = createReadStream(file);
  const tar = extract();
  const flowing = pipeline(source, createGunzip(), tar, { signal: reading.stop });
  // What breaks it is thrown where the entries are read.
  flowing.catch(() => undefined);
  for await (const entry of tar) {
    yield { name: entry.header.name, size: entry.header.size ?? 0, content: bytesOf(entry) };
    reading.report(source.bytesRead / size);
  }
  await flowing;
}

async function* bytesOf(content: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of content) if (Buffer.isBuffer(chunk)) yield chunk;
}

/**
 * Reads a whole backup and compares everything in it with its manifest.
 * @throws WrongSetting with one sentence when it is missing, damaged, cut off or no backup
 */
export async function checkedManifest(file: string, reading: Reading): Promise<Manifest> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new WrongSetting(`There is no file ${file}.`);
  if (!found.isFile()) throw new WrongSetting(`${file} is not a file.`);
  const { manifest, sums } = await readSums(file, reading).catch((error: unknown) => {
    throw asSentence(error, file, reading.stop);
  });
  const wrong = manifest ? whatDiffers(manifest, sums) : 'it has no readable manifest';
  if (!manifest || wrong) throw damaged(file, wrong);
  return manifest;
}

type Sums = Map<string, Sum>;

async function readSums(file: string, reading: Reading) {
  const adding = new Map<string, ReturnType<typeof sumUp>>();
  let manifest: Manifest | null = null;
  for await (const { content, name, size } of entriesOf(file, reading)) {
    if (manifest) throw new Error('there is more behind its manifest');
    if (name === PLACES.manifest) {
      manifest = readManifest(await textOf(content, size));
      continue;
    }
    const subject = subjectOf(name);
    const sum = adding.get(subject) ?? sumUp();
    adding.set(subject, sum);
    for await (const chunk of content) sum.add(chunk);
  }
  const sums: Sums = new Map([...adding].map(([subject, sum]) => [subject, sum.result()]));
  return { manifest, sums };
}

/** Parts of the rows of one table belong together; a file is whole. */
function subjectOf(name: string): string {
  return name.startsWith(PLACES.rows) ? name.slice(0, name.lastIndexOf('/')) : name;
}

function whatDiffers(manifest: Manifest, sums: Sums): string | null {
  const nothing = sumUp().result();
  const left = new Set(sums.keys());
  for (const { name, rows, sha256 } of manifest.tables) {
    const subject = PLACES.rows + name;
    const found = sums.get(subject) ?? nothing;
    if (found.sha256 !== sha256 || found.lines !== rows) return `the rows of ${name} differ`;
    left.delete(subject);
  }
  for (const { key, sha256, size } of manifest.files) {
    const found = sums.get(PLACES.files + key);
    if (found?.sha256 !== sha256 || found.bytes !== size) return `the file ${key} differs`;
    left.delete(PLACES.files + key);
  }
  const [unknown] = left;
  return unknown === undefined ? null : `${unknown} is not in its manifest`;
}

async function textOf(content: AsyncIterable<Buffer>, size: number): Promise<string> {
  if (size > LONGEST_MANIFEST) throw new Error('its manifest is too long');
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Errors of the system keep their words; all others come from what is in the file. */
function asSentence(error: unknown, file: string, stop: AbortSignal): unknown {
  if (error instanceof WrongSetting || stop.aborted) return error;
  const isOfTheSystem = error instanceof Error && 'syscall' in error;
  if (isOfTheSystem) return new WrongSetting(`${file} cannot be read (${codeOf(error)}).`);
  return damaged(file, error instanceof Error ? error.message : String(error));
}

function damaged(file: string, why: string | null): WrongSetting {
  const reason = (why ?? '').replace(/\.$/, '').toLowerCase();
  return new WrongSetting(
    `${file} is damaged, cut off, or no backup (${reason}). Nothing was restored.`,
  );
}
