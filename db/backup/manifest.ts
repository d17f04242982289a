import { z } from 'zod';
import { WrongSetting } from '../environment.ts';

/** Grows when a reader of today could not read what is written. */
export const FORMAT = 1;

/** In a backup, before the name of a table and a part of its rows, and before a file's key. */
export const PLACES = { rows: 'rows/', files: 'files/', manifest: 'manifest.json' } as const;

const sum = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();
/** Nothing that could lead out of a folder. */
const key = z.string().regex(/^[A-Za-z0-9][\w-]*(\.[\w-]+)*(\/[A-Za-z0-9][\w-]*(\.[\w-]+)*)*$/);

const manifestShape = z.object({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  /** Names of the migrations that had run, oldest first. */
  migrations: z.array(z.string()).min(1),
  /** In the order in which they can be filled; the sum is of their rows as COPY writes them. */
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()), rows: count, sha256: sum }),
  ),
  sequences: z.array(z.object({ name: z.string(), next: z.string().regex(/^\d{1,19}$/) })),
  files: z.array(z.object({ key, size: count, sha256: sum })),
});

/** What a backup holds; the last thing in it. */
export type Manifest = z.infer<typeof manifestShape>;

/**
 * Reads a manifest.
 * @returns null for what is none
 * @throws WrongSetting for one of a later format
 */
export function readManifest(text: string): Manifest | null {
  const content = parsed(text);
  const format = z.object({ format: z.number() }).safeParse(content).data?.format ?? 0;
  if (format > FORMAT) throw new WrongSetting(newerThanThis);
  return manifestShape.safeParse(content).data ?? null;
}

/** Why a backup is refused that this code cannot understand. */
export const newerThanThis =
  'This backup was made by a newer version of Vitrine; restore it with that version.';

/** Whether a name can be the key of a file in a backup. */
export function isPlainKey(name: string): boolean {
  return key.safeParse(name).success;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
