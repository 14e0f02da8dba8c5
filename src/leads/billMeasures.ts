import { annualFigures, fiscalYear } from '../charts/annualFigures.ts';
import { capitalSpendingRows } from '../charts/capitalSpendingRows.ts';
import { foreignShareRows } from '../charts/foreignShareRows.ts';
import { revenueRows } from '../charts/revenueRows.ts';
import { shippingCostRows } from '../charts/shippingCostRows.ts';
import { singlesDayRows } from '../charts/singlesDayRows.ts';
import type { Dataset } from '../data/dataset.ts';
import { amountInUsd } from '../data/money.ts';
import type { YearColumn } from './yearColumns.ts';

/** The measures of the bill, in the order in which it is read. */
export const billSteps = [
  'revenue',
  'abroad',
  'profit',
  'parcels',
  'machines',
  'people',
  'festival',
] as const;

export type BillStep = (typeof billSteps)[number];

/** A column with the sources of its figure. */
export type BillColumn = YearColumn & { readonly sources: readonly string[] };

const millionsInBillion = 1000;
const thousand = 1000;
const firstYear = 1998;
// Amazon's filings take pay in shares off its segments' results from this year on.
const afterPayInShares = 2016;

/** What each company has in each year by each measure: billions of dollars, per cent, or thousands of people. */
export const billColumns: Readonly<Record<BillStep, (dataset: Dataset) => BillColumn[]>> = {
  revenue: (dataset) =>
    withGaps(
      revenueRows(dataset).map((row) => ({
        ...ofYear(row),
        value: row.usd,
        isOther: row.basis === 'restated',
      })),
    ),
  abroad: (dataset) =>
    withGaps(
      foreignShareRows(dataset).map((row) => ({
        ...ofYear(row),
        value: row.share,
        isOther: row.counted === 'group' || row.basis === 'restated',
      })),
    ),
  profit: (dataset) =>
    withGaps(
      annualFigures(dataset, 'amazon', 'operating_income_international').map((row) => ({
        ...ofYear(row),
        value: row.value / millionsInBillion,
        isOther: fiscalYear(row) < afterPayInShares,
      })),
    ),
  parcels: (dataset) =>
    withGaps(
      shippingCostRows(dataset).map(({ year, together, sources }) => ({
        company: 'amazon',
        year,
        value: together,
        isOther: false,
        when: String(year),
        sources,
      })),
    ),
  machines: (dataset) =>
    withGaps(
      capitalSpendingRows(dataset).map((row) => ({
        ...ofYear(row),
        value: row.usd,
        isOther: row.counted === 'with-intangibles' || row.counted === 'analyst',
      })),
    ),
  people: (dataset) =>
    withGaps(
      ['amazon', 'alibaba'].flatMap((company) =>
        annualFigures(dataset, company, 'employees').map((row) => ({
          ...ofYear(row),
          value: row.value / thousand,
          isOther: false,
        })),
      ),
    ),
  festival: (dataset) => withGaps([...primeDays(dataset), ...singlesDays(dataset)]),
};

interface Filed {
  readonly company: string;
  readonly period_end: string;
  readonly sources: readonly string[];
}

function ofYear(row: Filed): Pick<BillColumn, 'company' | 'year' | 'sources'> {
  const { company, sources } = row;
  if (company !== 'amazon' && company !== 'alibaba')
    throw new Error(`lead the-bill: no column for: ${company}`);
  return { company, year: fiscalYear(row), sources };
}

/** A day of November lies in Alibaba's fiscal year that ends in the March after it. */
function singlesDays(dataset: Dataset): BillColumn[] {
  return singlesDayRows(dataset)
    .filter(({ company }) => company === 'alibaba')
    .map(({ year, days, dollars, sources }) => ({
      company: 'alibaba',
      year: year + 1,
      value: dollars,
      isOther: days !== null && days > 1,
      when: String(year),
      sources,
    }));
}

/** Estimates of others for the whole world; those for one country alone have a longer name. */
function primeDays(dataset: Dataset): BillColumn[] {
  return dataset.tables['shopping-festivals']
    .filter(({ id }) => /^prime-day-\d{4}$/.test(id))
    .map(({ year, gmv, currency, sources }) => ({
      company: 'amazon',
      year,
      value:
        (amountInUsd(dataset, gmv ?? Number.NaN, currency ?? '', year)?.value ?? Number.NaN) /
        millionsInBillion,
      isOther: true,
      when: String(year),
      sources,
    }));
}

/** The first figure of each year, and an empty column for each year that lies between two of a company's. */
function withGaps(found: readonly BillColumn[]): BillColumn[] {
  return (['amazon', 'alibaba'] as const).flatMap((company) => {
    const own = found.filter((each) => each.company === company && each.year >= firstYear);
    const years = own.map(({ year }) => year);
    const [from, to] = [Math.min(...years), Math.max(...years)];
    const all = own.length === 0 ? 0 : to - from + 1;
    return Array.from({ length: all }, (_, index) => {
      const year = from + index;
      const first = own.find((each) => each.year === year);
      return first ?? { company, year, value: null, isOther: false, sources: [] };
    });
  });
}
