import { undatedLast } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import { codeName, countryName } from '../../facts/cellText.ts';
import { filled, told, type ProfileLine, type ProfileSection } from './profileLine.ts';
import type { ProfileReading } from './profileReading.ts';

/** Marketplaces: those at work, those left, and those of which no beginning or no later word is known. */
export function marketplaceSection(
  reading: ProfileReading,
  rows: readonly Row<'marketplaces'>[],
): ProfileSection {
  const { groups } = reading.words.profiles;
  const sorted = rows.toSorted((a, b) => undatedLast(a.launched, b.launched));
  const of = (...states: readonly string[]) =>
    sorted.filter(({ status }) => states.includes(status)).map((row) => shopLine(reading, row));
  return {
    id: 'marketplaces',
    groups: filled([
      { title: groups.entered, lines: of('operating') },
      { title: groups.left, lines: of('closed') },
      { title: groups.unopened, lines: of('unknown', 'cancelled') },
    ]),
  };
}

function shopLine(reading: ProfileReading, row: Row<'marketplaces'>): ProfileLine {
  const { words, format } = reading;
  const { profiles } = words;
  const begun = row.how === 'acquisition' ? profiles.deal : profiles.launched;
  const where =
    row.country === undefined ? words.map.list.world : countryName(reading, row.country);
  return {
    table: 'marketplaces',
    id: row.id,
    title: row.brand,
    about: told(
      reading.of === 'country' ? codeName(reading, row.company) : where,
      profiles.how[row.how],
      row.launched === undefined ? profiles.launchUnknown : begun(format.date(row.launched)),
      row.closed && profiles.until(format.date(row.closed)),
      row.status === 'cancelled' ? words.map.statuses[row.status] : undefined,
    ),
    note: row.note,
    sources: row.sources,
  };
}

/** Flights, trains and ships, by the date of the first run. */
export function routeSection(
  reading: ProfileReading,
  rows: readonly Row<'routes'>[],
): ProfileSection {
  const lines = rows
    .toSorted((a, b) => undatedLast(a.started, b.started))
    .map((row) => routeLine(reading, row));
  return { id: 'routes', groups: filled([{ lines }]) };
}

const layers = { air: 'flights', rail: 'trains', sea: 'ships' } as const;

function routeLine(reading: ProfileReading, row: Row<'routes'>): ProfileLine {
  const { words, format } = reading;
  const { profiles } = words;
  const { via = [] } = row;
  return {
    table: 'routes',
    id: row.id,
    title: row.name,
    about: told(
      words.map.routeKinds[layers[row.mode]],
      row.operator === undefined ? undefined : codeName(reading, row.operator),
      words.map.statuses[row.status],
      row.started && profiles.firstRun(format.date(row.started)),
      row.ended && profiles.lastRun(format.date(row.ended)),
      row.frequency,
      row.km === undefined ? undefined : format.measure(row.km, 'km'),
      row.days === undefined ? undefined : format.measure(row.days, 'days'),
      via.length === 0 ? undefined : profiles.via(format.list(via)),
    ),
    // Both ends have a page that tells more.
    note: reading.of === 'company' ? undefined : row.note,
    sources: row.sources,
  };
}

/** Who leads, the newest measure first, each with its measure and year. */
export function leaderSection(
  reading: ProfileReading,
  rows: readonly Row<'market-leaders'>[],
): ProfileSection {
  const { words, format } = reading;
  const lines = rows
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.rank - b.rank)
    .map((row): ProfileLine => ({
      table: 'market-leaders',
      id: row.id,
      title:
        reading.of === 'country'
          ? row.marketplace
          : `${row.marketplace}, ${countryName(reading, row.country)}`,
      when: row.year === undefined ? words.profiles.undated : String(row.year),
      value: leaderValue(reading, row),
      about: told(
        words.profiles.rank(format.integer(row.rank)),
        words.map.measures[row.measure] ?? row.measure,
        row.company === row.marketplace ? undefined : words.profiles.leads(row.company),
      ),
      note: row.note,
      sources: row.sources,
    }));
  return { id: 'market-leaders', groups: filled([{ lines }]) };
}

function leaderValue({ format }: ProfileReading, { value, unit }: Row<'market-leaders'>) {
  if (value === undefined || unit === undefined) return undefined;
  if (unit === 'percent') return format.percent(value);
  const [, what = ''] = unit.split(' ');
  return /^[A-Z]{3}$/.test(what)
    ? format.money(value * 1e6, what)
    : format.measure(value * 1e6, what);
}
