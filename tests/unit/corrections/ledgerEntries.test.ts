import { describe, expect, test } from 'vitest';
import { charts, getChart } from '../../../src/charts/index.ts';
import {
  challengeEntries,
  openChallengesOn,
} from '../../../src/components/corrections/challengeEntries.ts';
import { chapterLead } from '../../../src/components/corrections/chapterLead.ts';
import { ledgerEntries } from '../../../src/components/corrections/ledgerEntries.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { Row } from '../../../src/data/tables.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { withTables } from '../data/withTables.ts';

const own = loadDataset();
const words = { words: messages('en'), format: formatter('en') };

const doubt: Row<'challenges'> = {
  ...{ id: 'area', datum: 'hubs/cainiao-liege-ehub/area_m2', value: '30,000 m²' },
  ...{ forum: 'reddit', thread: 'https://example.org/1', opened_on: '2026-12-03', state: 'open' },
};
const closed = { closed_on: '2026-12-05', outcome: 'The permit says so.' } as const;
const challenges: Row<'challenges'>[] = [
  doubt,
  { ...doubt, id: 'name', datum: 'hubs/cainiao-liege-ehub/note' },
  { ...doubt, id: 'settled', state: 'answered', ...closed },
  { ...doubt, id: 'gone', datum: 'hubs/no-such-hub/jobs' },
];

test('openChallengesOn(chart, reading) › are those of numbers that it draws, and no others', () => {
  const reading = { dataset: withTables(own, { challenges }), ...words };
  const on = (id: string) => openChallengesOn(getChart(id), reading).map((entry) => entry.id);
  expect(on('liege-promised-and-built')).toEqual(['area']);
  expect(on('singles-day')).toEqual([]);
  expect(challengeEntries(reading).open).toHaveLength(3);
});

describe('ledgerEntries(input).leads', () => {
  const slugs = ['the-hub-that-france-was-promised', 'kept-and-broken', 'the-bill'];
  const chapters = slugs.map((slug) => {
    const lead = chapterLead(slug, 'en');
    return { title: slug, path: `/stories/${slug}/`, facts: [], charts: [], ...(lead && { lead }) };
  });
  const entry = { id: 'a', date: '2026-12-01', reason: 'R', noticed_by: 'N' };

  function told(change: Pick<Row<'corrections'>, 'after' | 'before' | 'field' | 'row' | 'table'>) {
    const corrections = [{ ...entry, ...change }];
    const [found] = ledgerEntries({
      ...{ reading: { dataset: withTables(own, { corrections }), ...words }, charts, chapters },
      ...{ chartTitle: (id) => id, countries: [] },
    });
    const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);
    return { leads: names(found?.leads), chapters: names(found?.chapters) };
  }

  test('names the chapter whose map or stage drew something else, which then counts as changed', () => {
    const promise = own.tables.promises.find(({ verdict }) => verdict === 'broken');
    const verdict = { table: 'promises', row: promise?.id ?? '', field: 'verdict' };
    const kept = told({ ...verdict, before: 'kept', after: 'broken' });
    expect(kept).toEqual({ leads: ['kept-and-broken'], chapters: ['kept-and-broken'] });
    const hub = { table: 'hubs', row: 'cainiao-liege-ehub', field: 'lat' };
    const lat = String(own.row('hubs', hub.row).lat);
    expect(told({ ...hub, before: '48.1', after: lat }).leads).toContain(slugs[0]);
  });

  test('names none where a note was reworded', () => {
    const after = own.row('hubs', 'cainiao-liege-ehub').note ?? '';
    const note = { table: 'hubs', row: 'cainiao-liege-ehub', field: 'note' };
    expect(told({ ...note, before: 'Other words.', after }).leads).toEqual([]);
  });
});

test('chapterLead(slug, locale) › knows what leads each chapter', () => {
  expect(chapterLead('no-such-chapter', 'en')).toBeUndefined();
});
