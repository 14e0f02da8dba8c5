import { compareDates } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import { cellValue } from '../../facts/cellValue.ts';
import { measureName } from '../../facts/rowTitle.ts';
import { writeValue } from '../../facts/write.ts';
import type { ProfileReading } from './profileReading.ts';

/** A figure of the accounts, with where it is told. */
export interface AccountPoint {
  readonly id: string;
  readonly when: string;
  readonly value: string;
  readonly source: string;
}

/** One line of the accounts over the last years. */
export interface AccountSeries {
  readonly metric: string;
  readonly title: string;
  readonly points: readonly AccountPoint[];
}

/** So many of the newest are shown. */
const most = 5;

const bases = ['reported', 'restated', 'convenience-translation'] as const;

/** The lines of a company's accounts, as first reported where held; each over its newest periods. */
export function accountSeries(
  reading: ProfileReading,
  rows: readonly Row<'financials'>[],
): AccountSeries[] {
  const own = rows.filter(({ id, basis }) => basis !== bases[2] && !id.endsWith('-usd-vendor'));
  return [...Map.groupBy(own, ({ metric }) => metric)].map(([metric, measured]) => ({
    metric,
    title: measureName(metric, reading.words),
    points: onePerPeriod(measured)
      .slice(-most)
      .map((row) => point(reading, row)),
  }));
}

function onePerPeriod(rows: readonly Row<'financials'>[]): Row<'financials'>[] {
  const best = [...Map.groupBy(rows, ({ period_end }) => period_end).values()].flatMap(
    (same) => same.toSorted((a, b) => bases.indexOf(a.basis) - bases.indexOf(b.basis))[0] ?? [],
  );
  return best.toSorted((a, b) => compareDates(a.period_end, b.period_end));
}

function point({ format }: ProfileReading, row: Row<'financials'>): AccountPoint {
  const [source = ''] = row.sources;
  return {
    id: row.id,
    when: format.date(row.period_end, 'month'),
    value: writeValue(cellValue('financials', 'value', row, row.value), format),
    source,
  };
}
