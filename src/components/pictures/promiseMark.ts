import type { Verdict } from '../../facts/promiseKinds.ts';
import { outline } from '../../islands/map/markShapes.ts';
import { palette } from '../../theme/palette.ts';

const tones = ['alibaba', 'amazon', 'jd'] as const;

/** The mark of a promise round its own middle: the company’s shape, about 9 units far, filled by the verdict. */
export function promiseMark(about: string, verdict: Verdict): string {
  const tone = tones.find((name) => name === about);
  const ink = palette[tone ?? 'ink'].light;
  const shape = tone === undefined ? 'M-9 -4h18v8h-18z' : outline(tone, 8);
  const paper = palette.paper.light;
  const drawn = `d="${shape}" stroke="${ink}" stroke-width="2"`;
  const hollow = `<path ${drawn} fill="${paper}"/>`;
  const struck = `${hollow}<path d="M-10 10L10 -10" stroke="${ink}" stroke-width="2"/>`;
  const half =
    `<clipPath id="half"><path d="M-12 -12H0V12H-12z"/></clipPath>` +
    `<path d="${shape}" fill="${ink}" clip-path="url(#half)"/>`;
  const marks: Readonly<Record<Verdict, string>> = {
    kept: `<path ${drawn} fill="${ink}"/>`,
    partly: hollow + half,
    broken: struck,
    lapsed: struck,
    pending: hollow,
    unknown: `${hollow}<circle r="3" fill="${ink}"/>`,
  };
  return marks[verdict];
}
