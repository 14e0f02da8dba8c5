import type { PictureSize } from './pictureAddress.ts';

const start = /^<svg\b[^>]*? width="(\d+)" height="(\d+)"/;

/** The size that an SVG of ours says it has; throws where it says none in whole pixels. */
export function svgSize(svg: string): PictureSize {
  const [, width, height] = start.exec(svg) ?? [];
  if (width === undefined || height === undefined) {
    throw new Error(`an SVG without its size in whole pixels: ${svg.slice(0, 80)}`);
  }
  return { width: Number(width), height: Number(height) };
}
