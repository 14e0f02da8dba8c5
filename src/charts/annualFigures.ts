import type { Dataset } from '../data/dataset.ts';
import type { Row } from '../data/tables.ts';

/** A figure of a company's accounts. */
export type Figure = Row<'financials'>;

/** All that a company's filings say of whole fiscal years by one metric, by year, what was first reported before what was restated. */
export function annualFilings(
  { tables }: Pick<Dataset, 'tables'>,
  company: string,
  metric: Figure['metric'],
): Figure[] {
  return tables.financials
    .filter(
      (row) =>
        row.company === company &&
        row.metric === metric &&
        row.basis !== 'convenience-translation' &&
        /^FY\d{4}$/.test(row.period_label),
    )
    .toSorted(inOrder);
}

/** A company's figure of each fiscal year by one metric, by year: as first reported where held, else as restated. */
export function annualFigures(
  dataset: Pick<Dataset, 'tables'>,
  company: string,
  metric: Figure['metric'],
): Figure[] {
  const filings = annualFilings(dataset, company, metric);
  return filings.filter((row, index) => row.period_end !== filings[index - 1]?.period_end);
}

/** The calendar year in which a fiscal year ends. */
export function fiscalYear({ period_end }: { readonly period_end: string }): number {
  return Number(period_end.slice(0, 'YYYY'.length));
}

function inOrder(a: Figure, b: Figure): number {
  const keys = ({ period_end, basis, id }: Figure) =>
    `${period_end} ${basis === 'reported' ? '0' : '1'} ${id}`;
  return keys(a) < keys(b) ? -1 : 1;
}
