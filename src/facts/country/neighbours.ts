import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';

/** Countries near one by the grouping of the United Nations. */
export interface Neighbours {
  /** the name of the grouping, in the words of `countries.csv` */
  readonly region: string;
  readonly countries: readonly Row<'countries'>[];
}

/** Fewer, and the wider region is shown. */
const least = 2;

/** The others among `codes` in a country's subregion; in its whole region where those are too few. */
export function neighbours(dataset: Dataset, code: string, codes: readonly string[]): Neighbours {
  const { region, subregion } = dataset.row('countries', code);
  const others = codes
    .filter((other) => other !== code)
    .map((other) => dataset.row('countries', other));
  const near = others.filter((other) => other.subregion === subregion);
  return subregion !== undefined && near.length >= least
    ? { region: subregion, countries: near }
    : { region, countries: others.filter((other) => other.region === region) };
}
