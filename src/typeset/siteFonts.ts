import { resolve } from 'node:path';

/** The fonts of the site by single weights, whole and as TrueType, as drawing libraries read them. */
export const families = {
  serif: {
    name: 'Newsreader',
    folder: 'newsreader',
    weights: { 500: '500Medium' },
  },
  sans: {
    name: 'Instrument Sans',
    folder: 'instrument-sans',
    weights: { 400: '400Regular', 500: '500Medium', 600: '600SemiBold', 700: '700Bold' },
  },
} as const satisfies Readonly<Record<string, Family>>;

interface Family {
  readonly name: string;
  readonly folder: string;
  readonly weights: Readonly<Record<number, string>>;
}

export type FamilyName = keyof typeof families;

/** The file of one weight. Throws where there is no such. */
export function fontFile(family: FamilyName, weight: number): string {
  const { name, folder, weights }: Family = families[family];
  const style = weights[weight];
  if (style === undefined) throw new Error(`fonts: ${name} has no such weight: ${weight}`);
  const file = `${name.replace(' ', '')}_${style}.ttf`;
  return resolve('node_modules/@expo-google-fonts', folder, style, file);
}

/** The files of all weights of both families. */
export function fontFiles(): string[] {
  return (['serif', 'sans'] as const).flatMap((family) =>
    Object.keys(families[family].weights).map((weight) => fontFile(family, Number(weight))),
  );
}
