import { sum } from 'd3';
import { evenTicks } from '../charts/years.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { defineLead, type Scene } from './define.ts';
import { eastSteps, shopYears, type EastStep, type ShopYears } from './eastRows.ts';
import { words as text, type Shape } from './shapes.ts';
import {
  headWords,
  spanMark,
  strike,
  timeFrame,
  today,
  yearRules,
  type TimeFrame,
} from './timeRows.ts';
import { words } from './words/east-amazons-road.ts';

type EastScene = Scene<EastStep, (typeof words)['en']>;

const years = [1997, 2027] as const;

/** The moment up to which a step lets the bars grow. */
const until: Readonly<Record<EastStep, number>> = {
  first: 2004,
  bought: 2009,
  india: 2017,
  left: 2020,
  gulf: 2022,
  pacific: 2022,
  poland: 2022,
  late: today,
};

const sizes = {
  narrow: { left: 102, right: 8, top: 42, bottom: 24, row: 30, bar: 10 },
  wide: { left: 124, right: 16, top: 58, bottom: 30, row: 42, bar: 14 },
} as const;

// Below this rows stand too close for all to be named: those of the step are, and get more room, and
// the one that ended.
const namedRow = 15;
const ownRows = 1.5;

interface RowPlace {
  readonly time: TimeFrame;
  readonly y: number;
  readonly pitch: number;
  readonly bar: number;
}

/** A country's bars, its name before them, and the end of what was shut. */
function rowMarks(shop: ShopYears, scene: EastScene, place: RowPlace): Shape[] {
  const { time, y, pitch, bar } = place;
  const { country, from, before, closed } = shop;
  const end = Math.min(until[scene.step], closed?.at ?? today);
  const span = { y, thick: Math.min(bar, pitch * 0.6) };
  const isOwn = shop.step === scene.step;
  const isNamed = pitch >= namedRow || isOwn || closed !== null;
  const name = scene.dataset.row('countries', country)[`name_${scene.format.locale}`];
  const lead = { ...span, key: `before-${country}`, from: before ?? from, to: from };
  return [
    ...(before === null ? [] : [spanMark(time, lead, 'amazon', 'hollow')]),
    spanMark(time, { ...span, key: `shop-${country}`, from, to: end }, 'amazon'),
    ...(isNamed
      ? [
          text(`name-${country}`, [time.x(before ?? from) - 6, y + 4.5], name, {
            anchor: 'end',
            isFirm: isOwn,
          }),
        ]
      : []),
    ...endMarks(shop, scene, place),
  ];
}

function endMarks({ closed, country }: ShopYears, scene: EastScene, place: RowPlace): Shape[] {
  const {
    step,
    words: { shut },
    format,
    frame,
  } = scene;
  const { time, y, bar } = place;
  if (closed === null || until[step] < closed.at) return [];
  const x = time.x(closed.at);
  const name =
    frame.name === 'narrow'
      ? format.date(closed.date, 'year')
      : shut(format.date(closed.date, 'month'));
  return [
    strike(`end-${country}`, [x, y], bar * 0.6),
    ...(step === 'left' ? [text(`shut-${country}`, [x + bar, y + 4.5], name)] : []),
  ];
}

/** What the step and those before it tell of, from the oldest down; rows draw closer as more come. */
function draw(scene: EastScene): Shape[] {
  const {
    dataset,
    step,
    frame,
    words: { titles, remark },
  } = scene;
  const size = sizes[frame.name];
  const time = timeFrame(frame, size, years);
  const isTold = (shop: ShopYears) => eastSteps.indexOf(shop.step) <= eastSteps.indexOf(step);
  const shown = shopYears(dataset).filter(isTold);
  return [
    ...headWords(frame, [titles[step], remark(String(Math.ceil(until[step]) - 1))]),
    ...yearRules(time, evenTicks(2000, 2025, 5)),
    ...rowPlaces(shown, scene, time).flatMap((place, index) =>
      shown.slice(index, index + 1).flatMap((shop) => rowMarks(shop, scene, place)),
    ),
  ];
}

/** Where each row is: as wide apart as there is room for. */
function rowPlaces(
  shown: readonly ShopYears[],
  { frame, step }: EastScene,
  time: TimeFrame,
): RowPlace[] {
  const { row, bar } = sizes[frame.name];
  const room = time.bottom - time.top;
  const isClose = room / shown.length < namedRow;
  const weights = shown.map((shop) => (isClose && shop.step === step ? ownRows : 1));
  const pitch = Math.min(row, room / sum(weights));
  return weights.map((weight, index) => {
    const above = pitch * sum(weights.slice(0, index));
    return { time, y: time.top + above + (pitch * weight) / 2, pitch, bar };
  });
}

export default defineLead({
  id: 'east-amazons-road',
  steps: eastSteps,
  words,
  sources: (dataset) => sourcesOf(...shopYears(dataset)),
  draw,
});
