import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { flatStyle } from './flatStyle.ts';

const sheets = {
  map: ['map', 'mapMarks', 'hubMap'],
  lead: ['lead', 'staged'],
} as const;

const read = new Map<string, string>();

/** The style element of a map or a lead graphic in a file, out of the sheets that pages have for it. */
export function drawingStyle(kind: keyof typeof sheets): string {
  const known = read.get(kind);
  if (known !== undefined) return known;
  const css = sheets[kind].map((name) => readFileSync(resolve(`src/styles/${name}.css`), 'utf8'));
  const style = `<style>${flatStyle(css.join('\n'))}</style>`;
  read.set(kind, style);
  return style;
}
