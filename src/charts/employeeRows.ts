import type { Dataset } from '../data/dataset.ts';
import { startOf } from '../data/dates.ts';

/** How many people one company employed at one moment. */
export type EmployeeRow = {
  readonly company: string;
  readonly counted: string;
  readonly people: number;
  /** counts that stand close enough together to be joined by a line have one number */
  readonly run: number;
  readonly sources: readonly string[];
};

/** In the order in which they are read. */
export const companies: readonly string[] = ['amazon', 'alibaba'];
// A year and a month: a year-end follows the one before it, and nothing is left out between them.
const joinedDays = 400;
const day = 86_400_000;

/** Each count of each company, by its day. */
export function employeeRows(dataset: Dataset): EmployeeRow[] {
  const later = dataset.row('series', 'amzn-employees-2025-q1');
  const counts: Omit<EmployeeRow, 'run'>[] = [
    ...dataset.tables.financials
      .filter(({ metric }) => metric === 'employees')
      .map(({ company, period_end, value, sources }) => ({
        company,
        counted: period_end,
        people: value,
        sources,
      })),
    {
      company: 'amazon',
      counted: later.period ?? '',
      people: later.value,
      sources: later.sources,
    },
  ];
  return companies.flatMap((company) =>
    withRuns(
      counts
        .filter((row) => row.company === company)
        .toSorted((a, b) => (a.counted < b.counted ? -1 : 1)),
    ),
  );
}

function withRuns(own: readonly Omit<EmployeeRow, 'run'>[]): EmployeeRow[] {
  let run = 0;
  return own.map((row, index) => {
    const before = own[index - 1];
    if (before && +startOf(row.counted) - +startOf(before.counted) > joinedDays * day) run += 1;
    return { ...row, run };
  });
}
