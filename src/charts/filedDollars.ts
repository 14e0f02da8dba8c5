import type { Dataset } from '../data/dataset.ts';
import { financialInUsd } from '../data/money.ts';
import type { Figure } from './annualFigures.ts';

/** Dollars, in the figure's own unit, and the sources of the rate where there was one. */
export interface FiledDollars {
  readonly value: number;
  readonly sources: readonly string[];
}

/**
 * A figure in dollars at the rate that the company's own filing for that period prints or implies; never
 * at a market rate. Undefined where no filing of the company gives one.
 */
export function filedDollars(dataset: Dataset, row: Figure): FiledDollars | undefined {
  if (row.currency === 'USD') return { value: row.value, sources: [] };
  const converted = financialInUsd(dataset, row);
  const rate = converted?.rate === undefined ? undefined : dataset.row('fx', converted.rate);
  return converted && rate?.company === row.company
    ? { value: converted.value, sources: rate.sources }
    : undefined;
}
