import { glyphAdvances } from './glyphAdvances.ts';
import { fontFiles, type FamilyName } from './siteFonts.ts';

/** How a text is set. */
export interface TypeStyle {
  readonly family: FamilyName;
  readonly weight: number;
  /** in the unit of the drawing */
  readonly size: number;
}

/** Of a character that no font has, as systems draw it in fonts of their own: as wide as high. */
const strangeEm = 1;

const faces = new Map<string, ReadonlyMap<number, number>>();

/** The width of a text in one line, in the unit of its size. Throws where there is no such font. */
export function textWidth(text: string, { family, weight, size }: TypeStyle): number {
  const advances = advancesOf(family, weight);
  let em = 0;
  for (const character of text) em += advances.get(character.codePointAt(0) ?? 0) ?? strangeEm;
  return em * size;
}

/** Whether the site's fonts, one or the other, have each character of a text. */
export function isWritable(text: string): boolean {
  return [...text].every(
    (character) => hasGlyph('sans', character) || hasGlyph('serif', character),
  );
}

/** Whether a family has a character; its weights have the same. */
export function hasGlyph(family: FamilyName, character: string): boolean {
  return advancesOf(family, 600).has(character.codePointAt(0) ?? 0);
}

function advancesOf(family: FamilyName, weight: number): ReadonlyMap<number, number> {
  const key = `${family} ${String(weight)}`;
  const known = faces.get(key);
  if (known !== undefined) return known;
  const files = fontFiles().filter((file) => file.family === family && file.weight === weight);
  if (files.length === 0) throw new Error(`fonts: there is no such weight: ${key}`);
  const advances = new Map(files.toReversed().flatMap(({ bytes }) => [...glyphAdvances(bytes)]));
  faces.set(key, advances);
  return advances;
}
