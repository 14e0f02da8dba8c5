import { palette, type ColourName } from '../theme/palette.ts';

/** A drawing with the light colours in the place of custom properties. Throws, naming `place`, for a strange one. */
export function literalColours(svg: string, place: string): string {
  return svg.replace(/var\(--([a-z-]+)\)/g, (whole, name: string) => {
    if (!Object.hasOwn(palette, name)) throw new Error(`${place}: no such colour: ${whole}`);
    return palette[name as ColourName].light;
  });
}
