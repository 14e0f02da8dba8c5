import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';
import { countryAnchor } from '../anchors.ts';
import type { LeaderEntry } from '../model.ts';
import { companyOf } from './company.ts';
import { given } from './given.ts';

type Leader = Row<'market-leaders'>;

/**
 * The leaders of all countries, one entry for a country and year. Of several first ranks of one year
 * that stands which states a figure, and of those the first of the table; an undated one stands only
 * where the country has no dated one. Each knows the year in which the next took its place.
 */
export function leaderEntries(dataset: Dataset): LeaderEntry[] {
  const firsts = dataset.tables['market-leaders'].filter(({ rank }) => rank === 1);
  return [...Map.groupBy(firsts, ({ country }) => country).values()].flatMap((rows) => {
    const standing = oneAYear(rows);
    return standing.map((row, index) => leaderEntry(row, standing[index + 1]?.year, dataset));
  });
}

function oneAYear(rows: readonly Leader[]): Leader[] {
  const byYear = Map.groupBy(rows, ({ year }) => year);
  if (byYear.size > 1) byYear.delete(undefined);
  return [...byYear.values()]
    .flatMap((rivals) => rivals.find(({ value }) => value !== undefined) ?? rivals.slice(0, 1))
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

function leaderEntry(row: Leader, until: number | undefined, dataset: Dataset): LeaderEntry {
  return given({
    id: `market-leaders/${row.id}`,
    layer: 'leaders',
    company: companyOf(row.company),
    operator: row.company,
    name: row.marketplace,
    country: row.country,
    at: countryAnchor(dataset.row('countries', row.country)),
    year: row.year,
    until,
    measure: row.measure,
    value: row.value,
    unit: row.value === undefined ? undefined : row.unit,
    sources: row.sources,
  });
}
