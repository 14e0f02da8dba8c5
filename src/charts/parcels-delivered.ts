import { ratio } from '../data/derive.ts';
import { barListPlot } from './barList.ts';
import { defineChart, type Frame } from './define.ts';
import { found } from './found.ts';
import { parcelRows, type ParcelRow as Row } from './parcelRows.ts';
import { companyColour } from './shapes.ts';
import { words } from './words/parcels-delivered.ts';

const id = 'parcels-delivered';
const billion = 1e9;

function key({ company, period, counter }: Row): string {
  return `${company} ${period} ${counter}`;
}

/** The year, and in a few words whose count it is where that is not plain from the heading. */
function nameOf({ period, counter }: Row, { format, labels }: Frame): string {
  const name = labels[`${counter}-name`] ?? '';
  return name === '' ? format.period(period) : `${format.period(period)}, ${name}`;
}

/** Billions a year; where a day was told, that too. */
function valueOf({ parcels, daily }: Row, { format }: Frame): string {
  const year = format.number(parcels / billion, 1);
  if (daily === null) return year;
  return `${year} (${format.measure(daily, 'parcels a day')})`;
}

export default defineChart({
  id: 'parcels-delivered',
  words,
  rows: parcelRows,
  figures: (all, dataset, format) => {
    const of = (counter: Row['counter'], period?: string) => {
      const own = all.filter((row) => row.counter === counter);
      const row = period === undefined ? own.at(-1) : own.find((each) => each.period === period);
      return found(row, id, `${counter} ${period ?? ''}`);
    };
    const first = found(all[0], id, 'index');
    const [index, other, press] = [of('revised'), of('other-index'), of('press')];
    const cainiao = found(
      all.findLast(({ company, daily }) => company === 'alibaba' && daily !== null),
      id,
      'Cainiao a day',
    );
    const whole = found(
      all.find(({ company, daily }) => company === 'alibaba' && daily === null),
      id,
      'Cainiao a year',
    );
    const share = dataset.row('series', 'amzn-parcels-share-us-2022');
    const south = dataset.row('series', 'parcels-south-america-2020-q3');
    return {
      firstYear: first.period,
      first: format.short(first.parcels),
      indexYear: index.period,
      index: format.short(index.parcels),
      otherYear: other.period,
      other: format.short(other.parcels),
      pressYear: press.period,
      press: format.short(press.parcels),
      pressIndex: format.short(of('index', press.period).parcels),
      beforeRevised: of('index').period,
      times: format.number(ratio(index.parcels, cainiao.parcels), 1),
      daily: format.short(cainiao.daily ?? 0),
      dailyPeriod: format.period(cainiao.period),
      yearly: format.short(Number(cainiao.parcels.toPrecision(2))),
      whole: format.short(whole.parcels),
      wholePeriod: format.period(whole.period),
      told: format.period(
        found(
          all.find(({ daily }) => daily !== null),
          id,
          'a day',
        ).period,
      ),
      share: format.percent(share.value),
      shareYear: share.period ?? '',
      south: format.short(south.value),
      southMonth: format.date(south.period ?? ''),
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'company', format: 'text' },
    { key: 'counter', format: 'text' },
    { key: 'parcels', format: 'integer' },
  ],
  mark: { series: ({ company }) => company, x: ({ parcels }) => parcels / billion, y: key },
  plot: (shown, frame) =>
    barListPlot(
      {
        rows: shown,
        key,
        group: ({ company }) => company,
        heading: (company) => frame.labels[`${company}-heading`] ?? company,
        name: (row) => nameOf(row, frame),
        value: ({ parcels }) => parcels / billion,
        written: (row) => valueOf(row, frame),
        ticks: [0, 2, 4, 6],
        tick: (value) => frame.format.number(value),
        colour: ({ company }) => companyColour(company),
        isHollow: ({ counter, daily }) =>
          counter === 'press' || counter === 'other-index' || daily !== null,
        nameRoom: 226,
      },
      frame,
    ),
});
