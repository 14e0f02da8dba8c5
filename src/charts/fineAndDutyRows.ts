import type { Dataset } from '../data/dataset.ts';
import { yearOf } from '../data/dates.ts';
import { unscaled } from '../data/derive.ts';
import { amountInUsd } from '../data/money.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { moment } from './years.ts';

/** A fine on a platform, or a duty, tax or fee on small parcels from abroad. */
export type MeasureRow = {
  readonly kind: 'fine' | 'duty';
  readonly date: string | null;
  readonly jurisdiction: string;
  readonly measure: string;
  readonly status: string;
  /** whom a fine is for; a duty is for everyone */
  readonly company: string;
  readonly fine: number | null;
  readonly currency: string | null;
  /** the fine by the average rate of its year, or of the last year held; `null` where no rate is held */
  readonly dollars: number | null;
  /** the same in millions, rounded; empty for a duty */
  readonly millions: number | '' | null;
  readonly id: string;
  readonly sources: readonly string[];
};

const kinds = ['fine', 'duty'] as const;

function orderAt({ date }: MeasureRow): number {
  return date === null ? Infinity : moment(date);
}

/** The last year up to that of `date` of which a rate is held. */
function rateYear({ tables }: Dataset, currency: string, date: string): number {
  const held = tables.fx
    .filter(({ quote, kind }) => quote === currency && kind === 'yearly-average')
    .map(({ period }) => Number(period))
    .filter((year) => year <= yearOf(date));
  return Math.max(...held);
}

function inDollars(dataset: Dataset, { date, fine_millions, currency }: TableRow<'policy'>) {
  if (fine_millions === undefined || currency === undefined || date === undefined) return undefined;
  const fine = unscaled({ value: fine_millions, scale: 'million' });
  return amountInUsd(dataset, fine, currency, rateYear(dataset, currency, date));
}

function inMillions(dollars: number | undefined): number | null {
  return dollars === undefined ? null : Math.round(dollars / 1e6);
}

/** The fines, then the duties, each in the order of time; the undated last. */
export function measureRows(dataset: Dataset): MeasureRow[] {
  return kinds.flatMap((kind) =>
    dataset.tables.policy
      .filter((row) => row.kind === kind)
      .map((row): MeasureRow => {
        const { date = null, fine_millions: fine, currency = null } = row;
        const dollars = inDollars(dataset, row);
        return {
          kind,
          date,
          jurisdiction: row.jurisdiction.join(' '),
          measure: row.measure,
          status: row.status,
          company: row.fined ?? 'everyone',
          fine: fine === undefined ? null : unscaled({ value: fine, scale: 'million' }),
          currency,
          dollars: dollars?.value ?? null,
          millions: kind === 'fine' ? inMillions(dollars?.value) : '',
          id: row.id,
          sources: sourcesOf(row, dollars?.rate ? dataset.row('fx', dollars.rate) : undefined),
        };
      })
      .toSorted((a, b) => orderAt(a) - orderAt(b) || (a.id < b.id ? -1 : 1)),
  );
}
