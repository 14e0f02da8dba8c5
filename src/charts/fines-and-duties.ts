import { gridX, ruleY, type PlotOptions } from '@observablehq/plot';
import { yearOf } from '../data/dates.ts';
import { cssColour } from '../theme/palette.ts';
import { timeAxis } from './axes.ts';
import { countryFigures } from './countryNames.ts';
import { defineChart, type Frame } from './define.ts';
import {
  markAt,
  measureMarks,
  nameLine,
  nameRoom,
  phoneRoom,
  wordMarks,
} from './fineAndDutyMarks.ts';
import { measureRows, type MeasureRow as Row } from './fineAndDutyRows.ts';
import { found } from './found.ts';
import { words } from './words/fines-and-duties.ts';
import { evenTicks } from './years.ts';

const id = 'fines-and-duties';
const [from, to] = [2015.7, 2028];
/** Duties of this year and later are counted as the wave. */
const wave = 2025;

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow } = frame;
  const domain = (['fine', 'duty'] as const).flatMap((kind) => {
    const own = shown.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const lines = own.flatMap((row) => (narrow ? [nameLine(row), row.id] : [row.id]));
    return [kind, ...lines, `${kind} end`];
  });
  const years = evenTicks(2016, 2028, narrow ? 3 : 2);
  return {
    height: domain.length * (narrow ? 23 : 27) + 44,
    marginLeft: narrow ? phoneRoom : nameRoom,
    marginRight: 18,
    marginTop: 4,
    marginBottom: 30,
    x: { type: 'linear', domain: [from, to] },
    y: { type: 'band', domain, axis: null },
    marks: [
      gridX(years, { stroke: cssColour('rule'), strokeOpacity: 0.8 }),
      timeAxis(years, String),
      ruleY(shown, { y: ({ id: key }: Row) => key, stroke: cssColour('rule'), strokeOpacity: 0.6 }),
      ...measureMarks(shown),
      ...wordMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'fines-and-duties',
  words,
  rows: measureRows,
  figures: (all, dataset, format) => {
    const fines = all.filter(({ kind }) => kind === 'fine');
    const duties = all.filter(({ kind }) => kind === 'duty');
    const sized = fines.toSorted((a, b) => (b.dollars ?? 0) - (a.dollars ?? 0));
    const [largest, second] = [found(sized[0], id, 'a fine'), found(sized[1], id, 'fines')];
    const dollars = (row: Row) => format.money(Math.round((row.dollars ?? 0) / 1e8) * 1e8, 'USD');
    const year = ({ date }: Row) => format.date(date ?? '', 'year');
    const codes = [...new Set(all.map(({ jurisdiction }) => jurisdiction))];
    const late = duties.filter(({ date }) => date !== null && yearOf(date) >= wave);
    const temu = found(
      fines.find(({ company }) => company === 'temu'),
      id,
      'temu',
    );
    const anew = found(
      fines.find(({ date }) => date === null),
      id,
      'an undated fine',
    );
    return {
      ...countryFigures(
        codes.filter((code) => dataset.find('countries', code)),
        dataset,
        format,
      ),
      duties: format.words(duties.length),
      late: format.words(late.length),
      wave: String(wave),
      since: year(found(duties[0], id, 'a duty')),
      largest: dollars(largest),
      largestYear: year(largest),
      second: dollars(second),
      secondYear: year(second),
      fines: format.words(fines.length),
      struck: format.words(fines.filter(({ status }) => status === 'struck-down').length),
      temu: format.money(temu.fine ?? 0, temu.currency ?? ''),
      temuDate: format.date(temu.date ?? '', 'month'),
      anew: format.money(anew.fine ?? 0, anew.currency ?? ''),
      duty: format.date(dataset.row('policy', 'eu-3-euro-duty').date ?? '', 'month'),
    };
  },
  columns: [
    { key: 'date', format: 'date' },
    { key: 'jurisdiction', format: 'text' },
    { key: 'measure', format: 'text' },
    { key: 'company', format: 'text' },
    { key: 'millions', format: 'text' },
    { key: 'status', format: 'text' },
  ],
  mark: { series: ({ kind }) => kind, x: markAt, y: ({ id: key }) => key },
  plot,
});
