import { crc32, deflateSync } from "node:zlib";

/** A picture in memory: three bytes (red, green, blue) for every pixel, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS_PER_SAMPLE = 8;
const COLOUR_RGB = 2;
const PIXEL_BYTES = 3;

/** A picture as a PNG file (ISO/IEC 15948): 8 bits per colour, no transparency, no filter, one chunk of data. */
export function encodePng({ width, height, rgb }: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = BITS_PER_SAMPLE;
  header[9] = COLOUR_RGB;
  const row_bytes = width * PIXEL_BYTES;
  // Every row begins with the number of its filter, 0 for none.
  const rows = Buffer.alloc(height * (row_bytes + 1));
  for (let y = 0; y < height; y++) {
    rows.set(rgb.subarray(y * row_bytes, (y + 1) * row_bytes), y * (row_bytes + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Length, name, data, and a check sum over name and data. */
function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
