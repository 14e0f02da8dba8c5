import type { Locale } from '../i18n/locales.ts';
import { escapeXml } from '../render/escapeXml.ts';
import { palette } from '../theme/palette.ts';
import type { PictureSize } from './pictureAddress.ts';

/** A whole SVG on paper, named for those who do not see it. */
export function svgFile(
  { width, height }: PictureSize,
  { name, locale }: { readonly name: string; readonly locale: Locale },
  markup: string,
): string {
  const size = `width="${String(width)}" height="${String(height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} ` +
    `viewBox="0 0 ${String(width)} ${String(height)}" role="img" lang="${locale}">` +
    `<title>${escapeXml(name)}</title>` +
    `<rect ${size} fill="${palette.paper.light}"/>${markup}</svg>\n`
  );
}

/** A drawing within a box, as large as it can be; what is lower than the box runs out of it where it may. */
export function placed(
  drawing: { readonly markup: string } & PictureSize,
  box: PictureSize & { readonly x: number; readonly y: number },
): string {
  const scale = box.width / drawing.width;
  const shown = Math.min(drawing.height, box.height / scale);
  return (
    `<svg x="${String(box.x)}" y="${box.y.toFixed(1)}" width="${String(box.width)}" ` +
    `height="${(shown * scale).toFixed(1)}" ` +
    `viewBox="0 0 ${String(drawing.width)} ${shown.toFixed(1)}">${drawing.markup}</svg>`
  );
}
