import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { editionData, type EditionData } from '../../../src/editions/editionData.ts';
import { keep } from '../../../src/editions/keep.ts';
import { countChanges, newsOf, since } from '../../../src/editions/news.ts';
import { tokens } from '../../../src/editions/tokens.ts';
import { getEmbeddable } from '../../../src/embeds/embeddables.ts';

const dataset = loadDataset();
const ids = ['singles-day', 'map', 'country-be', 'promise-fr-hub-2014'];

/** Keeps a figure with other data than those of today, and tells what has become of them. */
function newsSince(id: string, change: (data: EditionData) => EditionData) {
  const folder = mkdtempSync(join(tmpdir(), 'news-'));
  const data = change(editionData(getEmbeddable(id, 'en', dataset), 'en', dataset));
  const candidate = {
    id,
    language: 'en',
    page: Object.values(tokens).join(),
    data: JSON.stringify(data),
  } as const;
  const [edition] = keep([candidate], { day: '2026-11-26', version: '0.1.0' }, folder);
  if (edition === undefined) throw new Error('nothing was kept');
  return since(edition, dataset, folder);
}

/** The data with the first row of the first table changed. */
function withFirst(data: EditionData, change: 'other' | 'less'): EditionData {
  const [table, ...others] = data.tables;
  const [row = {}, ...rows] = table?.rows ?? [];
  const first = change === 'other' ? [{ ...row, added_by_test: 1 }] : [];
  return { ...data, tables: [{ name: table?.name ?? '', rows: [...first, ...rows] }, ...others] };
}

describe.each(ids)('the edition of %s', (id) => {
  test('has no news while its data are those of today', () => {
    const found = newsSince(id, (data) => data);
    expect(found.changes).toEqual([]);
    expect(newsOf(found).isChanged).toBe(false);
  });

  test('says that a cell was corrected since', () => {
    const found = newsSince(id, (data) => withFirst(data, 'other'));
    expect(countChanges(found.changes ?? [])).toBe(1);
    expect(newsOf(found)).toEqual({
      isChanged: true,
      said: 'The data behind this figure were corrected since 26 November 2026:',
      link: 'what changed',
    });
  });

  test('says that a row was added since', () => {
    const found = newsSince(id, (data) => withFirst(data, 'less'));
    expect(countChanges(found.changes ?? [])).toBe(1);
    expect(newsOf(found).said).toContain('were added to since');
  });
});

test('since(edition, dataset) › knows no changes of a figure that is no longer published', () => {
  const gone = (data: EditionData): EditionData => data;
  const { edition } = newsSince('singles-day', gone);
  expect(since({ ...edition, id: 'no-such-chart' }, dataset)).not.toHaveProperty('changes');
});
