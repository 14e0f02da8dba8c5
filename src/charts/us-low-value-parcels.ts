import type { PlotOptions } from '@observablehq/plot';
import { yearOf } from '../data/dates.ts';
import { valueAxis, yearAxis } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { found } from './found.ts';
import {
  changeMarks,
  columnMarks,
  counted,
  dayMarks,
  height,
  type YearCount,
} from './usParcelMarks.ts';
import { usParcelRows, type UsParcelRow as Row } from './usParcelRows.ts';
import { words } from './words/us-low-value-parcels.ts';
import { evenTicks, missingYears, moment } from './years.ts';

const id = 'us-low-value-parcels';
const million = 1_000_000;
const top = 2_120 * million;

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  const years = shown.map(({ date }) => yearOf(date));
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  return {
    height: narrow ? 390 : 420,
    marginLeft: narrow ? 46 : 52,
    marginRight: 74,
    marginTop: 14,
    marginBottom: 30,
    x: { domain: [from, to], type: 'linear' },
    y: { domain: [0, top], type: 'linear' },
    marks: [
      ...valueAxis([0, 500 * million, 1_000 * million, 1_500 * million], (tick) =>
        format.integer(tick / million),
      ),
      yearAxis(evenTicks(from, to - 1, narrow ? 2 : 1)),
      ...columnMarks(shown, frame),
      ...dayMarks(shown, frame),
      ...changeMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'us-low-value-parcels',
  words,
  rows: usParcelRows,
  figures: (all, dataset, format) => {
    const own = counted(all);
    const [first, last] = [found(own[0], id, 'the first year'), found(own.at(-1), id, 'the last')];
    const fallen = found(
      own.find((row, index) => (row.parcels ?? 0) < (own[index - 1]?.parcels ?? 0)),
      id,
      'a year that fell',
    );
    const before = found(own[own.indexOf(fallen) - 1], id, 'the year before it fell');
    const short = ({ parcels }: YearCount) => format.short(parcels ?? 0);
    const day = found(
      all.find(({ what }) => what === 'day'),
      id,
      'a day',
    );
    const rule = dataset.row('policy', 'us-de-minimis-800');
    const limit = /US\$[\d,]+/.exec(rule.measure)?.[0];
    if (limit === undefined) throw new Error(`data/policy.csv: names no limit: ${rule.measure}`);
    const month = (key: string) => format.date(dataset.row('policy', key).date ?? '', 'month');
    const value = dataset.row('series', 'us-deminimis-value-2023');
    return {
      firstYear: first.date,
      first: short(first),
      lastYear: last.date,
      last: short(last),
      fallenYear: fallen.date,
      fallen: short(fallen),
      beforeYear: before.date,
      before: short(before),
      day: format.short(day.daily ?? 0),
      dayMonth: format.date(day.date),
      pace: format.short(day.parcels ?? 0),
      limit,
      raised: month('us-de-minimis-800'),
      china: month('us-de-minimis-china'),
      chinaDay: format.date(dataset.row('policy', 'us-de-minimis-china').date ?? ''),
      everyone: month('us-de-minimis-all'),
      everyoneDay: format.date(dataset.row('policy', 'us-de-minimis-all').date ?? ''),
      court: month('us-supreme-court-ieepa'),
      repeal: month('us-de-minimis-repeal'),
      missing: format.list(missingYears(own).map(String)),
      unsaid: format.list(own.filter(({ what }) => what === 'year').map(({ date }) => date)),
      value: format.money(value.value * 1e9, value.currency ?? 'USD'),
      valueYear: value.period ?? '',
    };
  },
  columns: [
    { key: 'date', format: 'date' },
    { key: 'parcels', format: 'integer' },
    { key: 'what', format: 'text' },
  ],
  mark: { x: ({ date }) => moment(date), y: height },
  plot,
});
