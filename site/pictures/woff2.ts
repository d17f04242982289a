import { brotliDecompressSync } from 'node:zlib';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { glyphTables } from './glyph-tables.ts';

/** Bytes of the header of a WOFF2 file, before its table directory. */
const HEADER = 48;
const TRUETYPE = 0x00010000;
/** What one entry of a TrueType table directory takes, and the part before the entries. */
const ENTRY = 16;
const DIRECTORY_HEAD = 12;
/** Names of tables that a WOFF2 file says by number (W3C WOFF2, 4.1); a font of ours has no others. */
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .replaceAll('_', ' ')
    .split(/ (?=\S)/);
const OWN_TAG = 63;

type Table = { tag: string; content: Uint8Array };

/**
 * A web font as a TrueType file, which is what FreeType reads where it was built without Brotli, as
 * sharp's is. After https://www.w3.org/TR/WOFF2/.
 * @throws Error for what is not a single TrueType font in WOFF2
 */
export function trueTypeOf(woff2: Uint8Array): Buffer {
  const reader = byteReader(woff2);
  const isWoff2 = reader.text(4) === 'wOF2' && reader.uint32() === TRUETYPE;
  if (!isWoff2) throw new Error('This is not a TrueType font in WOFF2.');
  reader.skip(4);
  const count = reader.uint16();
  reader.skip(6);
  const compressedSize = reader.uint32();
  reader.moveTo(HEADER);
  const entries = Array.from({ length: count }, () => readEntry(reader));
  const data = byteReader(brotliDecompressSync(reader.bytes(compressedSize)));
  const tables = entries.map(({ tag, size }) => ({ tag, content: data.bytes(size) }));
  return trueTypeFile(withGlyphs(tables));
}

/** One table of the directory, with the bytes that it takes in the stream. */
function readEntry(reader: ByteReader): { tag: string; size: number } {
  const flags = reader.uint8();
  const known = flags & 63;
  const tag = known === OWN_TAG ? reader.text(4) : (KNOWN_TAGS[known] ?? '');
  const size = reader.base128();
  // Outlines are transformed by version 0, and only they; every other table is left as it is by it.
  const version = flags >> 6;
  const isOutline = tag === 'glyf' || tag === 'loca';
  if (!isOutline && version === 0) return { tag, size };
  if (isOutline && version === 0) return { tag, size: reader.base128() };
  throw new Error(`The table ${tag} is packed in a way that is not read here.`);
}

function withGlyphs(tables: readonly Table[]): Table[] {
  const packed = tables.find(({ tag }) => tag === 'glyf');
  if (!packed) throw new Error('The font has no outlines.');
  const { glyf, loca } = glyphTables(packed.content);
  return tables.map(({ content, tag }) => {
    if (tag === 'glyf') return { tag, content: glyf };
    if (tag === 'loca') return { tag, content: loca };
    return { tag, content: tag === 'head' ? withLongOffsets(content) : content };
  });
}

/** The font header, saying that `loca` has offsets of 32 bits. */
function withLongOffsets(head: Uint8Array): Uint8Array {
  const changed = Buffer.from(head);
  const indexToLocFormat = 50;
  changed.writeInt16BE(1, indexToLocFormat);
  return changed;
}

/** Tables behind their directory, each on a multiple of four. FreeType looks at no checksums. */
function trueTypeFile(tables: readonly Table[]): Buffer {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const directory = Buffer.alloc(DIRECTORY_HEAD + ENTRY * sorted.length);
  directory.writeUInt32BE(TRUETYPE, 0);
  directory.writeUInt16BE(sorted.length, 4);
  const parts: Uint8Array[] = [directory];
  let offset = directory.length;
  for (const [index, { content, tag }] of sorted.entries()) {
    const at = DIRECTORY_HEAD + ENTRY * index;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(content.length, at + 12);
    const padding = (4 - (content.length % 4)) % 4;
    parts.push(content, Buffer.alloc(padding));
    offset += content.length + padding;
  }
  return Buffer.concat(parts);
}
