import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardSize } from '../../../src/pictures/pictureAddress.ts';
import type { BuiltSite, Page } from '../builtSite.ts';

const most = 100_000;

/** What is wrong with the picture that a page names for where it is shared: its words, its file, its size. */
export function sharedPictureFaults({ document, path }: Page, site: BuiltSite): string[] {
  const content = (name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content');
  const address = content('og:image');
  // What stands in a frame is not shared itself.
  if (path.includes('/embed/')) return [];
  if (!address) return ['names no picture to be shared with'];
  const faults = [];
  if (!content('og:image:alt')) faults.push('has no words for its picture');
  if (content('twitter:card') !== 'summary_large_image') faults.push('asks for no large picture');
  const { width, height } = cardSize;
  const told = `${content('og:image:width') ?? ''}×${content('og:image:height') ?? ''}`;
  if (told !== `${width}×${height}`) faults.push(`tells another size of its picture: ${told}`);
  return [...faults, ...cardFaults(new URL(address).pathname, site)];
}

function cardFaults(address: string, { folder, base }: BuiltSite): string[] {
  const file = join(folder, address.slice(base.length - 1));
  if (!existsSync(file)) return [`its picture is not there: ${address}`];
  const png = readFileSync(file);
  const { width, height } = pngSize(png);
  const faults =
    png.length > most ? [`its picture has more than ${most} bytes: ${png.length}`] : [];
  return width === cardSize.width && height === cardSize.height
    ? faults
    : [...faults, `its picture is of another size: ${width}×${height}`];
}

/** Width and height as a PNG’s head tells them; none for what is no PNG. */
export function pngSize(png: Buffer): { width: number; height: number } {
  const isPng = png.length > 24 && png.toString('latin1', 1, 4) === 'PNG';
  return isPng
    ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
    : { width: 0, height: 0 };
}
