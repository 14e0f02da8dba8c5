import type { Dataset } from '../data/dataset.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { billColumns, billSteps, type BillStep } from './billMeasures.ts';
import { defineLead } from './define.ts';
import { words } from './words/the-bill.ts';
import { yearColumns, type YearColumn } from './yearColumns.ts';

const companies = ['amazon', 'alibaba'] as const;

/** Where the lines of each scale are; the first and the last bound it. */
const ticks: Readonly<Record<BillStep, readonly number[]>> = {
  revenue: [0, 200, 400, 600, 800],
  abroad: [0, 10, 20, 30, 40, 50],
  profit: [-8, -4, 0, 4, 8],
  parcels: [0, 10, 20, 30, 40],
  machines: [0, 50, 100, 150],
  people: [0, 500, 1000, 1500, 2000],
  festival: [0, 20, 40, 60, 80, 100],
};

/** Every year that a company has a column in at any step, in order. */
function slotsOf(dataset: Dataset): Pick<YearColumn, 'company' | 'year'>[] {
  const all = billSteps.flatMap((step) => billColumns[step](dataset));
  return companies.flatMap((company) =>
    [...new Set(all.filter((each) => each.company === company).map(({ year }) => year))]
      .toSorted((a, b) => a - b)
      .map((year) => ({ company, year })),
  );
}

export default defineLead({
  id: 'the-bill',
  steps: billSteps,
  words,
  sources: (dataset) => sourcesOf(...billSteps.flatMap((step) => billColumns[step](dataset))),
  draw: ({ dataset, step, frame, words: { units, remarks, names }, format }) =>
    yearColumns(
      {
        columns: billColumns[step](dataset),
        ticks: ticks[step],
        unit: units[step],
        remark: remarks[step],
        write: (value) => format.number(value, Math.abs(value) < 10 ? 1 : 0).replace('-', '−'),
      },
      frame,
      { from: 1998, to: 2027, companies, names, slots: slotsOf(dataset) },
    ),
});
