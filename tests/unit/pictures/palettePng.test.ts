import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../../src/pictures/palettePng.ts';

/** Pixels whose colours are told by their place. */
function picture(width: number, height: number, colour: (index: number) => readonly number[]) {
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let index = 0; index < width * height; index += 1) rgba.set(colour(index), index * 4);
  return { width, height, rgba };
}

/** The colours of a PNG as this site writes it, read by the standard alone. */
function coloursOf(png: Buffer): string[] {
  const width = png.readUInt32BE(16);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(
      png.toString('latin1', at + 4, at + 8),
      png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    );
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return [...rows].flatMap((place, at) =>
    at % (width + 1) === 0 ? [] : [[...palette.subarray(3 * place, 3 * place + 3)].join()],
  );
}

describe('palettePng(pixels)', () => {
  const few = picture(3, 2, (index) => [10 * index, 200, 0]);

  test('keeps each pixel’s colour', async () => {
    const png = await palettePng(few);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
    expect(coloursOf(png)).toEqual([
      '0,200,0',
      '10,200,0',
      '20,200,0',
      '30,200,0',
      '40,200,0',
      '50,200,0',
    ]);
  });

  test('keeps white, all of whose bits are set, where it comes first', async () => {
    const png = await palettePng(
      picture(2, 2, (index) => (index < 1 ? [255, 255, 255] : [1, 2, 3])),
    );
    expect(coloursOf(png)).toEqual(['255,255,255', '1,2,3', '1,2,3', '1,2,3']);
  });

  test('gives the same bytes for the same pixels', async () => {
    expect(await palettePng(few)).toEqual(await palettePng(few));
  });

  test('draws colours beyond the 256 commonest in the nearest of those', async () => {
    const many = picture(513, 1, (index) => (index < 512 ? [index % 256, 0, 0] : [10, 2, 0]));
    const colours = coloursOf(await palettePng(many));
    expect(new Set(colours).size).toBe(256);
    expect(colours[10]).toBe('10,0,0');
    expect(colours[512]).toBe('10,0,0');
  });
});
