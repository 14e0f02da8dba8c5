import { readFileSync } from 'node:fs';
import { glyphAdvances } from './glyphAdvances.ts';
import { fontFile, type FamilyName } from './siteFonts.ts';

/** How a text is set. */
export interface TypeStyle {
  readonly family: FamilyName;
  readonly weight: number;
  /** in the unit of the drawing */
  readonly size: number;
}

// Of a character that no font of ours has, as systems draw it in fonts of their own: as wide as high.
const strangeEm = 1;
// Every family has it, and all weights of a family have the same characters.
const anyWeight = 500;

const faces = new Map<string, ReadonlyMap<number, number>>();

/** The width of a text in one line, in the unit of its size. Throws where there is no such weight. */
export function textWidth(text: string, { family, weight, size }: TypeStyle): number {
  const advances = advancesOf(family, weight);
  let em = 0;
  for (const character of text) em += advances.get(character.codePointAt(0) ?? 0) ?? strangeEm;
  return em * size;
}

/** Whether a family has each character of a text. */
export function isWritable(text: string, family: FamilyName): boolean {
  const advances = advancesOf(family, anyWeight);
  return Array.from(text).every((character) => advances.has(character.codePointAt(0) ?? 0));
}

function advancesOf(family: FamilyName, weight: number): ReadonlyMap<number, number> {
  const file = fontFile(family, weight);
  const advances = faces.get(file) ?? glyphAdvances(readFileSync(file));
  faces.set(file, advances);
  return advances;
}
