import { type ByteReader, byteReader } from './byte-reader.ts';

const ON_CURVE = 0x01;
const OVERLAP = 0x40;
/** Flags of a component of a composed glyph (OpenType, glyf). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const SCALES = 0x0040;
const MATRIX = 0x0080;
const INSTRUCTIONS = 0x0100;

type Point = { x: number; y: number; onCurve: boolean };

/** The streams that outlines are taken apart into (WOFF2, 5.1). */
type Streams = Record<
  'contours' | 'counts' | 'flags' | 'outlines' | 'composites' | 'boxes' | 'instructions',
  ByteReader
> & { hasBox: (glyph: number) => boolean; overlaps: (glyph: number) => boolean };

/** The tables `glyf` and `loca` (with offsets of 32 bits) from the transformed `glyf`. */
export function glyphTables(packed: Uint8Array): { glyf: Uint8Array; loca: Uint8Array } {
  const { glyphCount, streams } = readStreams(packed);
  const glyphs: Uint8Array[] = [];
  const loca = Buffer.alloc(4 * (glyphCount + 1));
  let offset = 0;
  for (let index = 0; index < glyphCount; index += 1) {
    const glyph = readGlyph(streams, index);
    const padding = (4 - (glyph.length % 4)) % 4;
    glyphs.push(glyph, Buffer.alloc(padding));
    offset += glyph.length + padding;
    loca.writeUInt32BE(offset, 4 * (index + 1));
  }
  return { glyf: Buffer.concat(glyphs), loca };
}

function readStreams(packed: Uint8Array): { glyphCount: number; streams: Streams } {
  const reader = byteReader(packed);
  reader.skip(2);
  const hasOverlaps = (reader.uint16() & 1) === 1;
  const glyphCount = reader.uint16();
  reader.skip(2);
  const sizes = Array.from({ length: 7 }, () => reader.uint32());
  const [contours, counts, flags, outlines, composites, boxes, instructions] = sizes.map((size) =>
    byteReader(reader.bytes(size)),
  );
  if (!contours || !counts || !flags || !outlines || !composites || !boxes || !instructions) {
    throw new Error('The font lacks a part of its outlines.');
  }
  const withBox = boxes.bytes(4 * Math.floor((glyphCount + 31) / 32));
  const overlapping = hasOverlaps ? reader.bytes(Math.ceil(glyphCount / 8)) : new Uint8Array();
  return {
    glyphCount,
    streams: {
      ...{ contours, counts, flags, outlines, composites, boxes, instructions },
      hasBox: (glyph) => isSet(withBox, glyph),
      overlaps: (glyph) => isSet(overlapping, glyph),
    },
  };
}

function isSet(bits: Uint8Array, index: number): boolean {
  return (((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1;
}

function readGlyph(streams: Streams, index: number): Uint8Array {
  const contours = streams.contours.int16();
  if (contours === 0) return new Uint8Array();
  return contours < 0 ? readComposed(streams) : readSimple(streams, index, contours);
}

function readComposed(streams: Streams): Uint8Array {
  const { composites, boxes, outlines, instructions } = streams;
  const parts: Uint8Array[] = [int16s([-1]), boxes.bytes(8)];
  let flags = MORE;
  let isInstructed = false;
  while ((flags & MORE) !== 0) {
    flags = composites.uint16();
    isInstructed ||= (flags & INSTRUCTIONS) !== 0;
    parts.push(int16s([flags]), composites.bytes(componentSize(flags)));
  }
  if (isInstructed) {
    const length = outlines.short();
    parts.push(int16s([length]), instructions.bytes(length));
  }
  return Buffer.concat(parts);
}

/** Bytes of a component behind its flags: its glyph, its place, how it is scaled. */
function componentSize(flags: number): number {
  const place = flags & WORDS ? 4 : 2;
  if (flags & MATRIX) return 2 + place + 8;
  if (flags & SCALES) return 2 + place + 4;
  return 2 + place + (flags & SCALE ? 2 : 0);
}

function readSimple(streams: Streams, index: number, contours: number): Uint8Array {
  const ends: number[] = [];
  for (let contour = 0; contour < contours; contour += 1) {
    ends.push((ends.at(-1) ?? -1) + streams.counts.short());
  }
  const points = readPoints(streams, (ends.at(-1) ?? -1) + 1);
  const length = streams.outlines.short();
  const box = streams.hasBox(index) ? streams.boxes.bytes(8) : int16s(boxOf(points));
  const overlap = streams.overlaps(index) ? OVERLAP : 0;
  return Buffer.concat([
    int16s([contours]),
    box,
    int16s([...ends, length]),
    streams.instructions.bytes(length),
    Buffer.from(points.map(({ onCurve }, n) => (onCurve ? ON_CURVE : 0) | (n ? 0 : overlap))),
    int16s(points.map(({ x }, n) => x - (points[n - 1]?.x ?? 0))),
    int16s(points.map(({ y }, n) => y - (points[n - 1]?.y ?? 0))),
  ]);
}

function readPoints({ flags, outlines }: Streams, count: number): Point[] {
  let [x, y] = [0, 0];
  return Array.from({ length: count }, () => {
    const flag = flags.uint8();
    const [dx, dy] = readStep(flag & 127, outlines);
    x += dx;
    y += dy;
    return { x, y, onCurve: flag < 128 };
  });
}

/** The way from one point to the next, in one to four bytes (WOFF2, 5.2: the triplet encoding). */
function readStep(flag: number, from: ByteReader): [number, number] {
  const signed = (bit: number, size: number) => ((flag >> bit) & 1 ? size : -size);
  const first = from.uint8();
  if (flag < 10) return [0, signed(0, ((flag & 14) << 7) + first)];
  if (flag < 20) return [signed(0, (((flag - 10) & 14) << 7) + first), 0];
  if (flag < 84) {
    const base = flag - 20;
    const dx = 1 + (base & 0x30) + (first >> 4);
    return [signed(0, dx), signed(1, 1 + ((base & 0x0c) << 2) + (first & 15))];
  }
  const second = from.uint8();
  if (flag < 120) {
    const base = flag - 84;
    const dx = 1 + (Math.floor(base / 12) << 8) + first;
    return [signed(0, dx), signed(1, 1 + (((base % 12) >> 2) << 8) + second)];
  }
  const third = from.uint8();
  if (flag < 124) {
    return [signed(0, (first << 4) + (second >> 4)), signed(1, ((second & 15) << 8) + third)];
  }
  return [signed(0, (first << 8) + second), signed(1, (third << 8) + from.uint8())];
}

function boxOf(points: readonly Point[]): number[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function int16s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * index);
  return bytes;
}
