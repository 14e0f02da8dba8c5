import { dot, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import {
  companies,
  largestRetailerRows,
  measures,
  type SizeRow as Row,
} from './largestRetailerRows.ts';
import { companyColour, companySymbol } from './shapes.ts';
import { words } from './words/largest-retailer-measures.ts';

const rowHeight = 84;

/** Where a measure’s line stands: each has a height of one, the first at the top. */
function lineOf({ measure }: { readonly measure: string }): number {
  return measures.findIndex(({ id }) => id === measure) + 0.56;
}

function measureMarks({ labels }: Frame): Markish[] {
  return measures.flatMap(({ id }) => {
    const y = lineOf({ measure: id });
    const head = { x: 0, y: y - 0.56, lineHeight: 1.1 };
    return [
      ruleY([y], { x1: 0, x2: 100, stroke: cssColour('rule'), strokeWidth: 2 }),
      text([id], { ...head, dy: 10, text: () => labels[id] ?? id, fontWeight: 600 }),
      text([id], {
        ...head,
        dy: 27,
        text: () => labels[`${id}-when`] ?? '',
        fill: cssColour('muted'),
      }),
    ];
  });
}

/** Where a value is written: beside the largest, under the others, these kept apart where there are several. */
function placing(row: Row, shown: readonly Row[]) {
  if (row.relative === 100) return { x: row.relative, textAnchor: 'start', dx: 10, dy: 0 } as const;
  const others = shown.filter(
    ({ measure, relative }) =>
      measure === row.measure && relative < 100 && relative !== row.relative,
  );
  const isSmaller = others.some(({ relative }) => relative > row.relative);
  if (isSmaller && row.relative < 12) return { x: 0, textAnchor: 'start', dx: 0, dy: 18 } as const;
  if (isSmaller) return { x: row.relative, textAnchor: 'end', dx: 5, dy: 18 } as const;
  // A long value at the left edge reaches as far as this mark on a phone.
  const isCrowded = others.some(({ relative }) => relative < 12);
  const beside = isCrowded ? 14 : 5;
  const dx = others.length > 0 ? beside : -5;
  return { x: row.relative, textAnchor: 'start', dx, dy: 18 } as const;
}

/** Each value, with the company’s name where it stands first. */
function valueMarks(shown: readonly Row[], { format, labels }: Frame): Markish[] {
  const value = ({ value, unit }: Row) =>
    unit === 'people'
      ? format.short(Number(value.toPrecision(3)))
      : format.number(value, value < 100 ? 1 : 0);
  return shown.map((row, index) => {
    const isFirst = index === shown.findIndex(({ company }) => company === row.company);
    const name = isFirst ? `${labels[row.company] ?? row.company} ` : '';
    return text([row], {
      y: lineOf(row),
      ...placing(row, shown),
      text: () => `${name}${value(row)}`,
      fill: companyColour(row.company),
      fontWeight: 700,
    });
  });
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  if (shown.length === 0) return { marks: [] };
  return {
    height: measures.length * rowHeight + 8,
    marginLeft: 14,
    marginRight: frame.narrow ? 104 : 112,
    marginTop: 4,
    marginBottom: 4,
    x: { type: 'linear', domain: [0, 100], axis: null },
    y: { type: 'linear', domain: [measures.length, 0], axis: null },
    marks: [
      ...measureMarks(frame),
      ...companies.map((company) =>
        dot(
          shown.filter((row) => row.company === company),
          {
            x: 'relative',
            y: lineOf,
            r: 5.5,
            symbol: companySymbol(company),
            fill: companyColour(company),
            stroke: cssColour('paper'),
            strokeWidth: 1,
          },
        ),
      ),
      ...valueMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'largest-retailer-measures',
  words,
  rows: largestRetailerRows,
  figures: (all, _, format) => {
    const of = (measure: string, company: string) => {
      const row = all.find((each) => each.measure === measure && each.company === company);
      if (!row)
        throw new Error(`chart largest-retailer-measures: has no ${measure} of: ${company}`);
      return row;
    };
    const period = (measure: string, company: string) => format.period(of(measure, company).period);
    const dollars = (measure: string, company: string) =>
      format.money(Math.round(of(measure, company).value * 10) * 1e8, 'USD');
    const led = all.filter(({ company, relative }) => company === 'amazon' && relative === 100);
    return {
      measures: format.words(measures.length),
      amazonLeads: format.words(led.length),
      goodsAlibaba: dollars('goods', 'alibaba'),
      goodsAmazon: dollars('goods', 'amazon'),
      goodsAlibabaWhen: period('goods', 'alibaba'),
      goodsAmazonWhen: period('goods', 'amazon'),
      festivalYear: period('festival', 'alibaba'),
      festivalAlibaba: dollars('festival', 'alibaba'),
      festivalAmazon: dollars('festival', 'amazon'),
      revenueAmazon: dollars('revenue', 'amazon'),
      revenueAlibaba: dollars('revenue', 'alibaba'),
      revenueJd: dollars('revenue', 'jd'),
      profitAmazon: dollars('profit', 'amazon'),
      profitAlibaba: dollars('profit', 'alibaba'),
      accountsYear: period('revenue', 'jd'),
      accountsAlibaba: period('revenue', 'alibaba'),
      employeesYear: of('employees', 'amazon').period.slice(0, 4),
      employeesJd: period('employees', 'jd'),
      employeesAmazon: format.short(of('employees', 'amazon').value),
      populationYear: period('population', 'amazon'),
      populationAmazon: format.short(of('population', 'amazon').value),
      populationAlibaba: format.short(of('population', 'alibaba').value),
    };
  },
  columns: [
    { key: 'measure', format: 'text' },
    { key: 'company', format: 'text' },
    { key: 'period', format: 'period' },
    { key: 'value', format: 'decimal' },
    { key: 'unit', format: 'text' },
    { key: 'relative', format: 'percent' },
  ],
  mark: { series: ({ measure }) => measure, x: ({ relative }) => relative, y: lineOf },
  controls: { companies: { column: 'company', ids: companies } },
  plot,
});
