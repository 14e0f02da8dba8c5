import type { Dataset } from '../data/dataset.ts';
import { amountInUsd } from '../data/money.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Row as TableRow } from '../data/tables.ts';

/** What one company said it sold around 11 November of one year. */
export type FestivalRow = {
  readonly company: string;
  readonly year: number;
  readonly days: number | null;
  /** billions; null where the company gave no total */
  readonly renminbi: number | null;
  readonly dollars: number | null;
  /** the currencies that a source gives; what is not among them is converted at the year's average rate */
  readonly given: string;
  readonly sources: readonly string[];
};

type Festival = TableRow<'shopping-festivals'>;

/** In the order in which they are read. */
export const companies: readonly string[] = ['alibaba', 'jd'];
const millionsInBillion = 1000;

/** Each year of each company, also those of which no total was given. */
export function singlesDayRows(dataset: Dataset): FestivalRow[] {
  const festivals = dataset.tables['shopping-festivals']
    .filter(({ event, company }) => event === 'singles-day' && companies.includes(company))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return companies.flatMap((company) => {
    const own = festivals.filter((row) => row.company === company);
    const years = [...new Set(own.map(({ year }) => year))].toSorted((a, b) => a - b);
    return years.map((year) =>
      festivalRow(
        dataset,
        own.filter((row) => row.year === year),
      ),
    );
  });
}

function festivalRow(dataset: Dataset, same: readonly Festival[]): FestivalRow {
  const [first] = same;
  if (first === undefined) throw new Error('chart singles-day: has a year without a row');
  const told = (wanted: string) => same.find(({ currency }) => currency === wanted)?.gmv;
  const [yuan, dollar] = [told('CNY'), told('USD')];
  const rate = amountInUsd(dataset, 1, 'CNY', first.year);
  const given = [yuan === undefined ? [] : 'CNY', dollar === undefined ? [] : 'USD'].flat();
  const fx = given.length === 1 && rate?.rate ? dataset.row('fx', rate.rate) : undefined;
  return {
    company: first.company,
    year: first.year,
    days: first.duration_days ?? null,
    renminbi: inBillions(yuan, dollar, 1 / (rate?.value ?? Number.NaN)),
    dollars: inBillions(dollar, yuan, rate?.value ?? Number.NaN),
    given: given.join(' '),
    sources: sourcesOf(...same, fx),
  };
}

/** Millions as told, else those of the other currency times `rate`, in billions; null where neither is told. */
function inBillions(
  told: number | undefined,
  other: number | undefined,
  rate: number,
): number | null {
  const value = told ?? (other === undefined ? undefined : other * rate);
  return value === undefined ? null : value / millionsInBillion;
}
