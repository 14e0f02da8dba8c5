import { describe, expect, test } from 'vitest';
import {
  timelineCompanies,
  timelineKinds,
  timelineYears,
} from '../../../src/components/timeline/timelineEntries.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';

const event = {
  id: 'fine-2021',
  date: '2021-04-10',
  company: 'policy',
  country: ['CN'],
  kind: 'policy',
  importance: 2,
  sources: ['src-a'],
};
const law = {
  id: 'samr',
  date: '2021-04-10',
  jurisdiction: ['CN'],
  status: 'decided',
  sources: ['src-b'],
};

/** The keys of the entries made of these rows, in their order. */
function keysOf(events: readonly object[], policy: readonly object[] = []): string[] {
  const dataset = { tables: { events, policy } } as unknown as Dataset;
  return timelineYears(dataset).flatMap(({ entries }) => entries.map(({ key }) => key));
}

describe('timelineYears(dataset)', () => {
  test('holds every event of the tables once, and nothing without a source', () => {
    const dataset = loadDataset();
    const entries = timelineYears(dataset).flatMap((year) => year.entries);
    const events = entries.filter(({ key }) => key.startsWith('events-'));
    expect(events).toHaveLength(dataset.tables.events.length);
    expect(entries.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('offers every company and kind that it holds', () => {
    const entries = timelineYears(loadDataset()).flatMap((year) => year.entries);
    const held = new Set(entries.flatMap(({ companies, kind }) => [...companies, kind]));
    expect([...timelineCompanies, ...timelineKinds].filter((word) => !held.has(word))).toEqual([]);
  });

  test('leaves out a law that an event of the day and place tells of', () => {
    expect(keysOf([event], [law])).toEqual(['events-fine-2021']);
  });

  test.each([
    ['of another day', { ...law, date: '2021-04' }],
    ['of another place', { ...law, jurisdiction: ['EU'] }],
  ])('keeps a law %s', (_, other) => {
    expect(keysOf([event], [other])).toContain('policy-samr');
  });

  test('keeps a law beside an event that is no public act', () => {
    expect(keysOf([{ ...event, kind: 'launch' }], [law])).toContain('policy-samr');
  });

  test.each([
    ['amazon', 'amazon'],
    ['temu', 'rivals'],
  ])('gives a fine on %s to %s as well as to the lawmakers', (fined, company) => {
    const dataset = { tables: { events: [], policy: [{ ...law, fined }] } };
    const [year] = timelineYears(dataset as unknown as Dataset);
    expect(year?.entries[0]?.companies).toEqual(['policy', company]);
  });

  test('leaves out a law without a date', () => {
    expect(keysOf([], [{ ...law, date: undefined }])).toEqual([]);
  });

  test('tells the coarser date before the finer, and of one day the turning point first', () => {
    const rows = [
      { ...event, id: 'c' },
      { ...event, id: 'b', importance: 1 },
      { ...event, id: 'a', date: '2021-04' },
      { ...event, id: 'd', date: '2021' },
    ];
    expect(keysOf(rows)).toEqual(['events-d', 'events-a', 'events-b', 'events-c']);
  });

  test('gives an event without a country to the European Union, and one of both companies to each', () => {
    const [year] = timelineYears({
      tables: { events: [{ ...event, country: undefined, company: 'both' }], policy: [] },
    } as unknown as Dataset);
    expect(year?.entries[0]).toMatchObject({ companies: ['alibaba', 'amazon'], countries: ['EU'] });
  });
});
