export type ByteReader = ReturnType<typeof byteReader>;

/** Reads binary data from its start on; beyond its end it throws a RangeError. */
export function byteReader(data: Uint8Array) {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let position = 0;
  const step = (length: number) => {
    const start = position;
    position += length;
    return start;
  };
  const uint8 = () => view.getUint8(step(1));
  const uint16 = () => view.getUint16(step(2));
  const bytes = (length: number) => {
    if (position + length > data.length) throw new RangeError('The data ends early.');
    const start = step(length);
    return data.subarray(start, start + length);
  };
  return {
    uint8,
    uint16,
    int16: () => view.getInt16(step(2)),
    uint32: () => view.getUint32(step(4)),
    bytes,
    text: (length: number) => Buffer.from(bytes(length)).toString('latin1'),
    moveTo(offset: number): void {
      position = offset;
    },
    skip(length: number): void {
      position += length;
    },
    /** UIntBase128 of WOFF2: seven bits a byte, as long as the highest bit is set. */
    base128(): number {
      let value = 0;
      for (let count = 0; count < 5; count += 1) {
        const byte = uint8();
        value = value * 128 + (byte & 127);
        if (byte < 128) return value;
      }
      throw new RangeError('A number is longer than five bytes.');
    },
    /** 255UInt16 of WOFF2: small numbers in one byte. */
    short(): number {
      const code = uint8();
      if (code === 253) return uint16();
      if (code === 254) return uint8() + 506;
      return code === 255 ? uint8() + 253 : code;
    },
  };
}
