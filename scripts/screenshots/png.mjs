/** Writes a PNG with a palette: a quarter of the bytes of one with every channel, which is all that browsers write. */

import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 256;
const FREQUENT = 64;

/**
 * Grounds, lines and letters keep their colours. Of the many at the edges of letters, each becomes the nearest in the palette, where
 * none is far away: at most some 5 of 255.
 *
 * @param {{ width: number, height: number, pixels: Buffer }} picture pixels: red, green, blue and alpha of each, opaque
 * @returns {Buffer}
 */
export function pngOf({ width, height, pixels }) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { palette, indexOf } = paletteOf([...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b));

  // Each row begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y++) {
    const to = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, from += 4) rows[to + x] = indexOf.get(pixels.readUIntBE(from, 3));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for an index into the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const entries = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => entries.writeUIntBE(colour, index * 3, 3));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** From the colours by frequency: the first ones, then always the one that is farthest from all of these. */
function paletteOf(colours) {
  const palette = [];
  const closest = new Map(colours.map((colour) => [colour, { index: 0, distance: Infinity }]));
  for (let index = 0; index < Math.min(PALETTE, colours.length); index++) {
    const next = index < FREQUENT ? colours[index] : colours.reduce((a, b) => (far(b) > far(a) ? b : a));
    palette.push(next);
    for (const colour of colours) {
      const away = distance(next, colour);
      if (away < far(colour)) closest.set(colour, { index, distance: away });
    }
  }
  return { palette, indexOf: new Map([...closest].map(([colour, { index }]) => [colour, index])) };

  function far(colour) {
    return closest.get(colour).distance;
  }
}

/** By the channel that differs most. */
const distance = (a, b) => Math.max(...[16, 8, 0].map((bits) => Math.abs(((a >> bits) & 255) - ((b >> bits) & 255))));

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
