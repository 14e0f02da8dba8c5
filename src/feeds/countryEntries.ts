import { precision } from '../data/dates.ts';
import type { Row, TableName } from '../data/tables.ts';
import { codeName, type Reading } from '../facts/cellText.ts';
import type { CountryRows } from '../facts/country/countryRows.ts';
import { rowKey } from '../facts/datum.ts';
import type { FeedEntry } from './feed.ts';

/** An entry without its address: a line of the country’s page, or a page of its own. */
export interface CountryEntry extends Omit<FeedEntry, 'url'> {
  readonly path?: string;
  readonly anchor?: string;
}

/** One entry a date; rows without any are left to the page. */
export function countryEntries(reading: Reading, rows: CountryRows): CountryEntry[] {
  return [
    ...rows.events.flatMap((row) =>
      teller(reading, 'events', row.id, [row.summary, row.note])('date', row.date, row.headline),
    ),
    ...rows.hubs.flatMap((row) => siteEntries(reading, row)),
    ...rows.marketplaces.flatMap((row) => shopEntries(reading, row)),
    ...rows['cloud-regions'].flatMap((row) => cloudEntries(reading, row)),
    ...rows.promises.flatMap((row) => promiseEntries(reading, row)),
    ...rows.policy.flatMap((row) =>
      teller(reading, 'policy', row.id, [row.effect, row.note])('date', row.date, row.measure),
    ),
  ];
}

function siteEntries(reading: Reading, row: Row<'hubs'>): CountryEntry[] {
  const { feeds, map } = reading.words;
  const { announced, opened, ended, givenUp } = feeds.countries;
  const end = row.status === 'cancelled' ? givenUp : ended;
  const company = row.company === 'other' ? row.operator : row.company;
  const what = [map.kinds[row.kind] ?? row.kind, company && codeName(reading, company), row.city];
  const told = teller(reading, 'hubs', row.id, [what.filter(Boolean).join(', '), row.note]);
  return [
    ...told('announced', row.announced, announced(row.name)),
    ...told('opened', row.opened, opened(row.name)),
    ...told('closed', row.closed, end(row.name)),
  ];
}

function shopEntries(reading: Reading, row: Row<'marketplaces'>): CountryEntry[] {
  const { feeds, profiles } = reading.words;
  const begun = row.how === 'acquisition' ? feeds.countries.bought : feeds.countries.opened;
  const what = `${codeName(reading, row.company)}, ${profiles.how[row.how]}`;
  const told = teller(reading, 'marketplaces', row.id, [what, row.note]);
  return [
    ...told('launched', row.launched, begun(row.brand)),
    ...told('closed', row.closed, feeds.countries.ended(row.brand)),
  ];
}

function cloudEntries(reading: Reading, row: Row<'cloud-regions'>): CountryEntry[] {
  const { opened, ended, disrupted } = reading.words.feeds.countries;
  const what = [codeName(reading, row.provider), row.city].filter(Boolean).join(', ');
  const told = teller(reading, 'cloud-regions', row.id, [what, row.note]);
  return [
    ...told('launched', row.launched, opened(row.name)),
    ...told('disrupted', row.disrupted, disrupted(row.name)),
    ...told('closed', row.closed, ended(row.name)),
  ];
}

function promiseEntries(reading: Reading, row: Row<'promises'>): CountryEntry[] {
  const { feeds, profiles } = reading.words;
  const verdict = profiles.verdicts[row.verdict];
  const what = `${profiles.promisedBy(row.claimed_by)}; ${verdict}`;
  const told = teller(reading, 'promises', row.id, [what, row.evidence, row.note]);
  return [
    ...told('claimed_on', row.claimed_on, feeds.countries.promised(row.claim)),
    ...told('verdict_on', row.verdict_on, feeds.countries.judged(verdict, row.claim)),
  ].map(({ anchor: _, ...entry }) => ({ ...entry, path: `/promises/${row.id}/` }));
}

/** Makes the entries of a row, one for each of its dates; none where there is no date. */
function teller(
  { words, format }: Reading,
  table: TableName,
  id: string,
  about: readonly (string | undefined)[],
) {
  const text = about.filter((part) => part !== undefined).map(sentence);
  return (field: string, date: string | undefined, title: string): CountryEntry[] => {
    if (date === undefined) return [];
    const when = words.feeds.countries.when[precision(date)](format.date(date));
    return [
      {
        key: `${table}/${id}/${field}`,
        title,
        summary: [when, ...text].join(' '),
        date,
        topics: [words.profiles.sections[table]?.title ?? table],
        anchor: rowKey(table, id),
      },
    ];
  };
}

/** A part of a summary as a sentence of its own, in whatever form its column holds it. */
function sentence(text: string): string {
  // Names such as eHub keep their small letter.
  const whole = /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…”]$/.test(whole) ? whole : `${whole}.`;
}
