import { byteReader } from './byte-reader.ts';

const DIRECTORY_HEAD = 12;

/** The characters that a TrueType font has a glyph for, from its `cmap` of format 4. */
export function coverageOf(font: Uint8Array): Set<number> {
  const covered = new Set<number>();
  for (const { end, glyphOf, start } of segmentsOf(tableOf(font, 'cmap'))) {
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      if (glyphOf(code) !== 0) covered.add(code);
    }
  }
  return covered;
}

function tableOf(font: Uint8Array, wanted: string): Uint8Array {
  const reader = byteReader(font);
  reader.skip(4);
  const count = reader.uint16();
  reader.moveTo(DIRECTORY_HEAD);
  for (let index = 0; index < count; index += 1) {
    const tag = reader.text(4);
    reader.skip(4);
    const [offset, length] = [reader.uint32(), reader.uint32()];
    if (tag === wanted) return font.subarray(offset, offset + length);
  }
  throw new Error(`The font has no table ${wanted}.`);
}

type Segment = { start: number; end: number; glyphOf: (code: number) => number };

/** The ranges of the first subtable of format 4 (OpenType, cmap). */
function segmentsOf(cmap: Uint8Array): Segment[] {
  const table = byteReader(cmap.subarray(formatFour(cmap)));
  table.skip(6);
  const count = table.uint16() / 2;
  table.skip(6);
  const uint16s = () => Array.from({ length: count }, () => table.uint16());
  const ends = uint16s();
  table.skip(2);
  const [starts, deltas] = [uint16s(), uint16s()];
  const offsetsAt = 16 + count * 6;
  const offsets = uint16s();
  return ends.map((end, index) => {
    const [start = 0, delta = 0, offset = 0] = [starts[index], deltas[index], offsets[index]];
    const glyphOf = (code: number) => {
      if (offset === 0) return (code + delta) & 0xffff;
      // The offset counts from the place where it stands itself.
      table.moveTo(offsetsAt + 2 * index + offset + 2 * (code - start));
      const glyph = table.uint16();
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    };
    return { start, end, glyphOf };
  });
}

function formatFour(cmap: Uint8Array): number {
  const reader = byteReader(cmap);
  reader.skip(2);
  const count = reader.uint16();
  for (let index = 0; index < count; index += 1) {
    reader.moveTo(4 + 8 * index + 4);
    const offset = reader.uint32();
    reader.moveTo(offset);
    if (reader.uint16() === 4) return offset;
  }
  throw new Error('The font does not say what it covers in a way that is read here.');
}
