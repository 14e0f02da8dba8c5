import { evenTicks } from '../charts/years.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { closeNames, type CloseRow } from './closeNames.ts';
import { defineLead } from './define.ts';
import { eastTime, shopRows, type EastScene, type ShopRow } from './eastPlaces.ts';
import { eastSteps, shopYears, type EastStep } from './eastRows.ts';
import { words as text, type Shape } from './shapes.ts';
import { headWords, spanMark, strike, today, yearRules, type TimeFrame } from './timeRows.ts';
import { words } from './words/east-amazons-road.ts';

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

/** A country's bars, its name before them, and the end of what was shut. */
function rowMarks(row: ShopRow, scene: EastScene, time: TimeFrame): Shape[] {
  const { shop, y, pitch, bar, isOwn, isNamed } = row;
  const { country, from, before, closed } = shop;
  const end = Math.min(until[scene.step], closed?.at ?? today);
  const span = { y, thick: Math.min(bar, pitch * 0.6) };
  const { name, x } = rowName(row, scene, time);
  const lead = { ...span, key: `before-${country}`, from: before ?? from, to: from };
  return [
    ...(before === null ? [] : [spanMark(time, lead, 'amazon', 'hollow')]),
    spanMark(time, { ...span, key: `shop-${country}`, from, to: end }, 'amazon'),
    ...(isNamed
      ? [text(`name-${country}`, [x - 6, y + 4.5], name, { anchor: 'end', isFirm: isOwn })]
      : []),
    ...endMarks(row, scene, time),
  ];
}

function rowName({ shop, y }: ShopRow, { dataset, format }: EastScene, time: TimeFrame): CloseRow {
  const { country: id, from, before } = shop;
  const name = dataset.row('countries', id)[`name_${format.locale}`];
  return { id, name, x: time.x(before ?? from), y };
}

/** The names of the rows that have none of their own, a list for each run of them. */
function otherNames(rows: readonly ShopRow[], scene: EastScene, time: TimeFrame): Shape[] {
  const runs: CloseRow[][] = [[]];
  for (const row of rows) {
    if (row.isNamed) runs.push([]);
    else runs.at(-1)?.push(rowName(row, scene, time));
  }
  return runs.flatMap(closeNames);
}

function endMarks({ shop, y, bar }: ShopRow, scene: EastScene, time: TimeFrame): Shape[] {
  const { closed, country } = shop;
  const {
    step,
    words: { shut },
    format,
    frame,
  } = scene;
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

function draw(scene: EastScene): Shape[] {
  const {
    step,
    frame,
    words: { titles, remark },
  } = scene;
  const time = eastTime(scene);
  const rows = shopRows(scene, time);
  return [
    ...headWords(frame, [titles[step], remark(String(Math.ceil(until[step]) - 1))]),
    ...yearRules(time, evenTicks(2000, 2025, 5)),
    ...rows.flatMap((row) => rowMarks(row, scene, time)),
    ...otherNames(rows, scene, time),
  ];
}

export default defineLead({
  id: 'east-amazons-road',
  steps: eastSteps,
  words,
  sources: (dataset) => sourcesOf(...shopYears(dataset)),
  draw,
});
