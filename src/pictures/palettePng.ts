import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;
const compressed = promisify(deflate);

/** Pixels as drawing libraries give them: four bytes each, rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * Opaque pixels as a PNG of one byte a pixel, a third of what three would take. Our pictures have a few
 * hundred colours; beyond 256 the rarest are drawn in the nearest of the others. The same pixels make the
 * same bytes.
 */
export async function palettePng({ width, height, rgba }: Pixels): Promise<Buffer> {
  // Signed, since the engine keeps a number above 2³¹ as a float, which makes the loops below twice as slow.
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  const { colours, places } = paletteOf(pixels);
  const data = await compressed(rowsOf(pixels, width, places), { level: 6, memLevel: 9 });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap(channels));
  const parts = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', data)];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** The places of the pixels' colours, row by row, each after the byte of its filter: none. */
function rowsOf(pixels: Int32Array, width: number, places: ReadonlyMap<number, number>): Buffer {
  const rows = Buffer.alloc(pixels.length + pixels.length / width);
  let last: number | undefined;
  let place = 0;
  let to = 0;
  for (let from = 0; from < pixels.length; from += 1) {
    if (from % width === 0) to += 1;
    const colour = pixels[from] ?? 0;
    if (colour !== last) {
      last = colour;
      place = places.get(colour) ?? 0;
    }
    rows[to] = place;
    to += 1;
  }
  return rows;
}

interface Palette {
  readonly colours: readonly number[];
  /** the place of each colour that occurs, or of the nearest */
  readonly places: ReadonlyMap<number, number>;
}

function paletteOf(pixels: Int32Array): Palette {
  const counts = countsOf(pixels);
  const byCount = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] >>> 0) - (b[0] >>> 0))
    .map(([colour]) => colour);
  const colours = byCount.slice(0, mostColours);
  const places = new Map(colours.map((colour, index) => [colour, index]));
  for (const rare of byCount.slice(mostColours)) places.set(rare, nearest(rare, colours));
  return { colours, places };
}

/** How often each colour begins a run: enough to tell the rare ones from the others. */
function countsOf(pixels: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let last: number | undefined;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- the iterator of these arrays takes five times as long
  for (let from = 0; from < pixels.length; from += 1) {
    const colour = pixels[from] ?? 0;
    if (colour === last) continue;
    last = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

function nearest(colour: number, colours: readonly number[]): number {
  const wanted = channels(colour);
  const distances = colours.map((candidate) =>
    channels(candidate).reduce((sum, value, index) => sum + (value - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

// The bytes stand in the order of the machine, and all machines that we know begin with the lowest.
function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}
