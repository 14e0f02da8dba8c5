import { evenTicks } from '../charts/years.ts';
import type { Scene } from './define.ts';
import { isAside, isJudged, keptRows, piles, type KeptStep } from './keptRows.ts';
import {
  keptLayout,
  pileMiddle,
  speakerMiddle,
  placedPromises,
  yearColumn,
  yearsOf,
  type KeptLayout,
  type PlacedPromise,
} from './keptPlaces.ts';
import { companyMark } from './companyMark.ts';
import { rule, words as text, type Shape } from './shapes.ts';
import { verdictStrokes } from './verdictStrokes.ts';
import type { KeptWords } from './words/kept-and-broken.ts';

export type KeptScene = Scene<KeptStep, KeptWords>;

const companies = ['alibaba', 'amazon', 'jd'] as const;

function promiseMarks(placed: readonly PlacedPromise[], scene: KeptScene, r: number): Shape[] {
  const { step } = scene;
  return placed.map(({ row, place }) => {
    const look = row.verdict === 'kept' && isJudged(row, step) ? 'solid' : 'hollow';
    return isAside(row, step)
      ? companyMark(row.id, row.company, place, { r: r * 0.35, look: 'faint' })
      : companyMark(row.id, row.company, place, { r, look });
  });
}

function yearMarks({ dataset, words, frame }: KeptScene, layout: KeptLayout): Shape[] {
  const years = yearsOf(keptRows(dataset));
  const ticks = evenTicks(...years, frame.name === 'narrow' ? 4 : 2);
  return [
    ...ticks.map((year) =>
      text(`year-${year}`, [yearColumn(year, years, layout), layout.base + 18], String(year), {
        anchor: 'middle',
      }),
    ),
    text('undated', [layout.right, layout.base + 36], words.undated, { anchor: 'end' }),
  ];
}

/** A pile's name and its count, under it. */
function footMarks(
  key: string,
  x: number,
  { base }: KeptLayout,
  [name, count]: readonly [name: string, count: string],
): Shape[] {
  return [
    text(`pile-${key}`, [x, base + 18], name, { anchor: 'middle' }),
    text(`count-${key}`, [x, base + 36], count, { anchor: 'middle', isFirm: true }),
  ];
}

function speakerMarks({ dataset, words, format }: KeptScene, layout: KeptLayout): Shape[] {
  const rows = keptRows(dataset);
  return [false, true].flatMap((others) => {
    const count = rows.filter(({ isOthers }) => isOthers === others).length;
    const name = others ? 'others' : 'own';
    return footMarks(name, speakerMiddle(others, layout), layout, [
      words[name],
      format.integer(count),
    ]);
  });
}

function pileMarks({ dataset, step, words, format }: KeptScene, layout: KeptLayout): Shape[] {
  const rows = keptRows(dataset).filter((row) => !isAside(row, step));
  return piles
    .filter(([verdict]) => isJudged({ verdict }, step))
    .flatMap(([verdict]) => {
      const count = rows.filter((row) => row.verdict === verdict).length;
      const told = [words.piles[verdict], format.integer(count)] as const;
      return footMarks(verdict, pileMiddle(verdict, layout), layout, told);
    });
}

/** Whose mark is which, under the head. */
function keyMarks({ words, frame }: KeptScene): Shape[] {
  const isNarrow = frame.name === 'narrow';
  const [left, y, pitch] = isNarrow ? [6, 50, 84] : [24, 56, 104];
  return companies.flatMap((company, index) => {
    const x = left + pitch * index;
    return [
      companyMark(`key-${company}`, company, [x, y - 4.5], { r: 5.4, look: 'solid' }),
      text(`key-${company}-name`, [x + 11, y], words.companies[company], { tone: company }),
    ];
  });
}

/** Everything but the heads, from the lowest mark up. */
export function keptMarks(scene: KeptScene): Shape[] {
  const { dataset, step, frame } = scene;
  const layout = keptLayout(frame);
  const placed = placedPromises(dataset, step, layout);
  const beside = { said: yearMarks, whose: speakerMarks };
  return [
    ...keyMarks(scene),
    rule('base', layout.left, layout.base, { width: layout.right - layout.left, isFirm: true }),
    ...(step === 'said' || step === 'whose' ? beside[step] : pileMarks)(scene, layout),
    ...promiseMarks(placed, scene, layout.r),
    ...verdictStrokes(placed, step, layout.r),
  ];
}
