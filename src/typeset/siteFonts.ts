import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sfntOf } from './sfnt.ts';

/** The fonts of the site by single weights, as files that stand alone need them. */
export const families = {
  serif: { name: 'Newsreader', folder: 'newsreader', weights: [500, 600] },
  sans: { name: 'Instrument Sans', folder: 'instrument-sans', weights: [400, 500, 600, 700] },
} as const;

export type FamilyName = keyof typeof families;

const scripts = ['latin', 'latin-ext'] as const;

export interface FontFile {
  readonly family: FamilyName;
  readonly weight: number;
  readonly name: string;
  /** as TrueType */
  readonly bytes: Buffer;
}

let read: readonly FontFile[] | undefined;

/** All files of the fonts, read once a process. */
export function fontFiles(): readonly FontFile[] {
  return (read ??= readFonts());
}

function readFonts(): FontFile[] {
  return Object.entries(families).flatMap(([family, { folder, weights }]) =>
    weights.flatMap((weight) =>
      scripts.map((script) => {
        const name = `${folder}-${script}-${String(weight)}-normal`;
        const path = resolve(`node_modules/@fontsource/${folder}/files/${name}.woff`);
        return { family: family as FamilyName, weight, name, bytes: sfntOf(readFileSync(path)) };
      }),
    ),
  );
}
