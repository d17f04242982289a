import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';

/** A line of a catalogue that was not taken, and why. */
export type BadLine = { line: number; slug?: string; reason: string };

export type BadLines = {
  write(bad: BadLine): Promise<void>;
  count(): number;
  /** Ends the report; returns where it is, or null when there was nothing to report. */
  close(): Promise<string | null>;
};

/** A report of bad lines, one JSON object each. Its file is made with the first of them. */
export function openBadLines(file: string): BadLines {
  let out: ReturnType<typeof createWriteStream> | null = null;
  let count = 0;
  return {
    async write(bad) {
      if (!out) {
        await mkdir(path.dirname(file), { recursive: true });
        out = createWriteStream(file);
      }
      count += 1;
      out.write(`${JSON.stringify(bad)}\n`);
    },
    count: () => count,
    async close() {
      if (!out) return null;
      await finished(out.end());
      return file;
    },
  };
}
