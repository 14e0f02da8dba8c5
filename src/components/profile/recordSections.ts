import { compareDates, undatedLast } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import { codeName, countryName } from '../../facts/cellText.ts';
import { many } from './firstFew.ts';
import { filled, type ProfileLine, type ProfileSection } from './profileLine.ts';
import type { ProfileReading } from './profileReading.ts';

/** The least importance of what stands open. */
const greater = { company: 1, country: 2 } as const;

/** Events in the order in which they happened. */
export function eventSection(
  reading: ProfileReading,
  rows: readonly Row<'events'>[],
): ProfileSection {
  const { groups } = reading.words.profiles;
  const sorted = rows.toSorted((a, b) => compareDates(a.date, b.date));
  const lines = (chosen: readonly Row<'events'>[]) => chosen.map((row) => eventLine(reading, row));
  if (sorted.length <= many) return { id: 'events', groups: filled([{ lines: lines(sorted) }]) };
  const isGreater = ({ importance }: Row<'events'>) => importance <= greater[reading.of];
  const lesser = sorted.filter((row) => !isGreater(row));
  return {
    id: 'events',
    groups: filled([
      { title: groups.turning, lines: lines(sorted.filter(isGreater)) },
      {
        title: groups.lesser(reading.format.integer(lesser.length)),
        isFolded: true,
        lines: lines(lesser),
      },
    ]),
  };
}

function eventLine(reading: ProfileReading, row: Row<'events'>): ProfileLine {
  const { format } = reading;
  const isBrief = reading.of === 'company' && row.importance === 3;
  const countries = (row.country ?? []).map((code) => countryName(reading, code));
  return {
    table: 'events',
    id: row.id,
    title: row.headline,
    when: format.date(row.date),
    about: reading.of === 'company' && countries.length > 0 ? [format.list(countries)] : [],
    // A company has a hundred events; what a lesser one was stands on its country's page.
    text: isBrief ? undefined : row.summary,
    note: isBrief ? undefined : row.note,
    sources: row.sources,
  };
}

/** Promises in the order in which they were given, each with what became of it. */
export function promiseSection(
  reading: ProfileReading,
  rows: readonly Row<'promises'>[],
): ProfileSection {
  const { words, format } = reading;
  const { profiles } = words;
  const lines = rows
    .toSorted((a, b) => undatedLast(a.claimed_on, b.claimed_on))
    .map((row): ProfileLine => {
      const verdict = profiles.verdicts[row.verdict];
      return {
        table: 'promises',
        id: row.id,
        title: row.claim,
        when: row.claimed_on === undefined ? profiles.undated : format.date(row.claimed_on),
        value:
          row.verdict_on === undefined
            ? verdict
            : profiles.judged(verdict, format.date(row.verdict_on)),
        about: [profiles.promisedBy(row.claimed_by)],
        text: row.evidence,
        note: row.note,
        sources: row.sources,
      };
    });
  return { id: 'promises', groups: filled([{ lines }]) };
}

/** Laws, fines and decisions by date. */
export function policySection(
  reading: ProfileReading,
  rows: readonly Row<'policy'>[],
): ProfileSection {
  const { words, format } = reading;
  const lines = rows
    .toSorted((a, b) => undatedLast(a.date, b.date))
    .map((row): ProfileLine => ({
      table: 'policy',
      id: row.id,
      title: row.measure,
      when: row.date === undefined ? words.profiles.undated : format.date(row.date),
      value: codeName(reading, row.status),
      about:
        reading.of === 'company'
          ? [format.list(row.jurisdiction.map((place) => countryName(reading, place)))]
          : [],
      text: row.effect,
      note: row.note,
      sources: row.sources,
    }));
  return { id: 'policy', groups: filled([{ lines }]) };
}
