import { textLine } from '../render/textBlocks.ts';
import { site } from '../site.ts';
import { palette } from '../theme/palette.ts';
import { textWidth } from '../typeset/textWidth.ts';

const name = { family: 'serif', weight: 500, size: 34, fill: 'ink' } as const;
const note = { family: 'sans', weight: 400, size: 20, fill: 'muted' } as const;

/** The sign of the site, its two roads, with its name, and the licence under which a picture may be shown. */
export function siteMark(x: number, foot: number): string {
  const nameAt = x + 50;
  const noteAt = nameAt + textWidth(site.name, name) + 20;
  const place = `translate(${String(x)},${String(foot - 29)}) scale(1.09)`;
  return [
    `<g transform="${place}" fill="none" stroke-width="3.4" stroke-linecap="round">`,
    `<path d="M6 27C6 15 12 13 26 5" stroke="${palette.alibaba.light}"/>`,
    `<path d="M26 27C26 17 20 13 6 5" stroke="${palette.amazon.light}"/></g>`,
    textLine(site.name, { x: nameAt, y: foot }, name),
    textLine(site.dataLicence.name, { x: Math.round(noteAt), y: foot }, note),
  ].join('');
}
