import { expect, test } from 'vitest';
import type { ThreadRow } from '../../../src/community/forum.ts';
import { subjectLink } from '../../../src/components/community/subjectLink.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { messages } from '../../../src/i18n/messages.ts';

const reading = { dataset: loadDataset(), words: messages('en'), format: formatter('en') };
const chapters = new Map([['the-bill', 'The bill']]);

function linkOf(subject_kind: ThreadRow['subject_kind'], subject: string) {
  const row = { id: 't', forum: 'x', thread: '1', subject_kind, subject };
  return subjectLink(row, reading, chapters, 'en');
}

const [promise] = reading.dataset.tables.promises;
const datumSubject = 'hubs/cainiao-liege-ehub/area_m2';

test.each([
  ['chapter', 'the-bill', '/stories/the-bill/'],
  ['chart', 'singles-day', '/charts/singles-day/'],
  ['country', 'BE', '/countries/be/'],
  ['promise', promise?.id ?? '', `/promises/${promise?.id ?? ''}/`],
  ['datum', datumSubject, '/sources/'],
] as const)('subjectLink(row, …) › leads to a %s', (kind, subject, path) => {
  const { name, href } = linkOf(kind, subject);
  expect(name).not.toBe('');
  expect(href.startsWith(path)).toBe(true);
});

test('subjectLink(row, …) › names a number by its row and its column', () => {
  expect(linkOf('datum', datumSubject).name).toBe(
    'Cainiao eHub, Liège Airport (first hall): floor space',
  );
});

test.each([
  ['chapter', 'the-bills'],
  ['chart', 'no-chart'],
  ['country', 'be'],
  ['country', 'AQ'],
  ['promise', 'none'],
  ['datum', 'hubs/cainiao-liege-ehub/none'],
] as const)('subjectLink(row, …) › refuses a %s that is not there', (kind, subject) => {
  expect(() => linkOf(kind, subject)).toThrow(
    `data/threads.csv: t: subject: no such ${kind}: ${subject}`,
  );
});
