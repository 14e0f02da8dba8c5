import type { Dataset } from '../data/dataset.ts';
import { comparePeriods } from '../data/periods.ts';
import { barListPlot } from './barList.ts';
import { defineChart } from './define.ts';
import { found } from './found.ts';
import { words } from './words/chinese-sellers-on-amazon.ts';

type Row = {
  /** which sellers are counted */
  readonly sellers: 'top' | 'all' | 'new';
  /** a country of whose marketplace the count is, `world`, or `four` for an average of some */
  readonly place: string;
  readonly period: string;
  /** percent */
  readonly share: number;
  readonly sources: readonly string[];
};

const id = 'chinese-sellers-on-amazon';
const kinds = ['top', 'all', 'new'] as const;
const places = ['four', 'world', 'us', 'gb', 'de', 'fr', 'it', 'es'];
const pattern = /^chinese-share-of-(?:(top|new|active)-)?sellers(?:-([a-z]+))?$/;
const usTop = ['amazon-us-top-sellers-us-2022', 'amazon-us-top-sellers-us-2023'] as const;

function rows({ tables }: Dataset): Row[] {
  return tables.series
    .flatMap(({ metric, period = '', value: share, sources }): Row[] => {
      const [found, kind, place] = pattern.exec(metric) ?? [];
      if (found === undefined) return [];
      const sellers = kind === 'top' || kind === 'new' ? kind : 'all';
      return [
        { sellers, place: place ?? (kind === 'top' ? 'four' : 'world'), period, share, sources },
      ];
    })
    .toSorted(
      (a, b) =>
        kinds.indexOf(a.sellers) - kinds.indexOf(b.sellers) ||
        places.indexOf(a.place) - places.indexOf(b.place) ||
        comparePeriods(a.period, b.period),
    );
}

function key({ sellers, place, period }: Row): string {
  return `${sellers} ${place} ${period}`;
}

export default defineChart({
  id: 'chinese-sellers-on-amazon',
  words,
  rows,
  figures: (all, dataset, format) => {
    const of = (sellers: Row['sellers'], place: string, index: number) =>
      found(
        all.filter((row) => row.sellers === sellers && row.place === place).at(index),
        id,
        `${sellers} ${place}`,
      );
    const told = ({ share, period }: { readonly share: number; readonly period: string }) =>
      [format.percent(share), format.period(period)] as const;
    const american = usTop.map((key) => dataset.row('series', key));
    const [[americanPeak, americanPeakPeriod], [americanLow, americanLowPeriod]] = american.map(
      ({ value: share, period = '' }) => told({ share, period }),
    ) as [[string, string], [string, string]];
    const [first, firstPeriod] = told(of('top', 'four', 0));
    const [last, lastPeriod] = told(of('top', 'four', -1));
    const [usFirst, usFirstYear] = told(of('top', 'us', 0));
    const [us, usYear] = told(of('top', 'us', -1));
    const [spain] = told(of('all', 'es', 0));
    const [world, worldYear] = told(of('all', 'world', -1));
    const [fresh, freshPeriod] = told(of('new', 'world', 0));
    return {
      ...{ first, firstPeriod, last, lastPeriod, usFirst, usFirstYear, us, usYear, spain },
      ...{ world, worldYear, fresh, freshPeriod },
      ...{ americanPeak, americanPeakPeriod, americanLow, americanLowPeriod },
    };
  },
  columns: [
    { key: 'place', format: 'text' },
    { key: 'period', format: 'period' },
    { key: 'sellers', format: 'text' },
    { key: 'share', format: 'percent' },
  ],
  mark: { series: ({ sellers }) => sellers, x: ({ share }) => share, y: key },
  plot: (shown, frame) =>
    barListPlot(
      {
        rows: shown,
        key,
        group: ({ sellers }) => sellers,
        heading: (group) => frame.labels[`${group}-heading`] ?? group,
        name: ({ place, period }) =>
          `${frame.labels[place] ?? place}, ${frame.format.period(period)}`,
        value: ({ share }) => share,
        written: ({ share }) => frame.format.percent(share),
        ticks: [0, 25, 50, 75],
        tick: (value) => frame.format.percent(value),
        nameRoom: 280,
      },
      frame,
    ),
});
