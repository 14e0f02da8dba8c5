import { describe, expect, test } from 'vitest';
import { chapterFeed, type ChapterNews } from '../../../src/feeds/chapterFeed.ts';
import { correctionFeed } from '../../../src/feeds/correctionFeed.ts';
import type { FeedSetting } from '../../../src/feeds/setting.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { messages } from '../../../src/i18n/messages.ts';

const setting: FeedSetting = {
  locale: 'en',
  absolute: (path) => `https://example.org/two-roads${path}`,
  name: 'Two Roads',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  publisher: { authority: 'example.org', begun: '2026-11-25' },
};
const chapter = (number: number, more: Partial<ChapterNews> = {}): ChapterNews => ({
  slug: `chapter-${number}`,
  title: `Chapter ${number}`,
  chapter: number,
  summary: 'What it is.',
  finding: 'What it found.',
  published: '2026-11-26',
  ...more,
});

describe('chapterFeed(setting, chapters)', () => {
  test('puts the last of one day first', () => {
    const { entries } = chapterFeed(setting, [chapter(1), chapter(3), chapter(2)]);
    expect(entries.map(({ title }) => title)).toEqual(['Chapter 3', 'Chapter 2', 'Chapter 1']);
  });

  test('stands at the addresses of the site, wherever it is published', () => {
    const feed = chapterFeed(setting, [chapter(1)]);
    expect(feed.addressIn('rss')).toBe('https://example.org/two-roads/feed.rss');
    expect(feed.entries[0]?.url).toBe('https://example.org/two-roads/stories/chapter-1/');
  });

  test('says in words when a chapter was revised', () => {
    const [entry] = chapterFeed(setting, [chapter(1, { revised: '2027-02-03' })]).entries;
    expect(entry).toMatchObject({ date: '2026-11-26', revised: '2027-02-03' });
    expect(entry?.summary).toBe('What it found. What it is. Revised on 3 February 2027.');
  });
});

describe('correctionFeed(setting, reading, corrections)', () => {
  const dataset = loadDataset();
  const reading = { dataset, format: formatter('en'), words: messages('en') };
  const correction = {
    id: 'liege-jobs-2026-12-01',
    date: '2026-12-01',
    table: 'hubs',
    row: 'cainiao-liege-ehub',
    field: 'jobs',
    before: '276',
    after: '270',
    reason: 'The later count is of the same halls.',
    noticed_by: 'a reader',
  };

  test('tells what stood there, what stands there, why, and who noticed', () => {
    const [entry] = correctionFeed(setting, reading, [correction]).entries;
    expect(entry).toMatchObject({
      key: 'corrections/liege-jobs-2026-12-01',
      title: 'Corrected: Cainiao eHub, Liège Airport (first hall), jobs (hubs)',
      summary: 'Before: 276. Now: 270. The later count is of the same halls. Noticed by a reader.',
      url: 'https://example.org/two-roads/corrections/#liege-jobs-2026-12-01',
      date: '2026-12-01',
    });
  });

  test('names a row that was taken out by its id, and a cell that was empty', () => {
    const gone = { ...correction, row: 'not-there', before: undefined };
    const [entry] = correctionFeed(setting, reading, [gone]).entries;
    expect(entry?.title).toBe('Corrected: not-there, jobs (hubs)');
    expect(entry?.summary).toMatch(/^Before: nothing\. Now: 270\./);
  });

  test('names a row or a column alone where the whole of it was taken out', () => {
    const whole = { ...correction, after: undefined };
    const titleOf = (changed: typeof whole | { row: undefined } | { field: undefined }) =>
      correctionFeed(setting, reading, [{ ...whole, ...changed }]).entries[0]?.title;
    expect(titleOf({ row: undefined })).toBe('Corrected: jobs (hubs)');
    expect(titleOf({ field: undefined })).toMatch(/^Corrected: Cainiao eHub, .+ \(hubs\)$/);
  });
});
