import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { families, fontFiles } from '../typeset/siteFonts.ts';
import { palettePng } from './palettePng.ts';
import { spellInFonts } from './spellInFonts.ts';

// To be raised when the same SVG is to give other bytes.
const version = 1;
const cache = resolve('.cache/pictures');

let hashOfFonts: string | undefined;

/**
 * An SVG that stands alone as a PNG, `scale` pixels to its unit. What was rendered once is read from
 * `.cache/pictures`, under a hash of all that it was made from.
 */
export async function renderPng(svg: string, scale: number): Promise<Buffer> {
  const files = fontFiles();
  hashOfFonts ??= hashOf(...files.map((path) => readFileSync(path)));
  const text = spellInFonts(svg);
  const key = hashOf(String(version), hashOfFonts, String(scale), text);
  const file = join(cache, `${key}.png`);
  if (existsSync(file)) return readFile(file);
  const image = await renderAsync(text, {
    font: {
      loadSystemFonts: false,
      fontFiles: files,
      defaultFontFamily: families.sans.name,
      sansSerifFamily: families.sans.name,
      serifFamily: families.serif.name,
    },
    fitTo: { mode: 'zoom', value: scale },
  });
  const png = await palettePng({ width: image.width, height: image.height, rgba: image.pixels });
  await keep(file, png);
  return png;
}

/** Puts a file into the cache at once, so that a build that is broken off leaves no half of it. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  await mkdir(cache, { recursive: true });
  const written = `${file}.${String(process.pid)}`;
  await writeFile(written, bytes);
  await rename(written, file);
}

function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
}
