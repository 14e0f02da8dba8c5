import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { touchedCountries } from '../../src/facts/country/countryRows.ts';
import { feedFormats, type FeedFormat } from '../../src/feeds/feed.ts';
import { addressOf, fileOf } from './addresses.ts';
import { readBuiltSite, readPage } from './builtSite.ts';
import { feedFaults } from './feeds/feedRules.ts';
import { readFeed, type ReadFeed } from './feeds/readFeed.ts';

const site = readBuiltSite();
const root = new URL(site.base, process.env.SITE_URL ?? 'http://localhost:4321').href;
const idsAt = new Map<string, ReadonlySet<string>>();

function stands(path: string, id: string): boolean {
  if (!site.has(path)) return false;
  if (id === '') return true;
  const html = () => readFileSync(join(site.folder, fileOf(path)), 'utf8');
  // Of two thousand pages the feeds lead into a hundred: the others are not read.
  const ids = idsAt.get(path) ?? readPage(fileOf(path), html()).ids;
  idsAt.set(path, ids);
  return ids.has(id);
}

const named = ['feed', 'corrections', 'countries/*/feed'].flatMap((name) =>
  feedFormats.flatMap((format) => globSync(`${name}.${format}`, { cwd: site.folder })),
);
const feeds = named.map((file) => {
  const format = file.split('.').at(-1) as FeedFormat;
  const path = addressOf(file.replaceAll('\\', '/'));
  return { path, format, text: readFileSync(join(site.folder, file), 'utf8') };
});

/** A feed that keeps to its format; throws where it does not. */
function sound(path: string): ReadFeed {
  const found = feeds.find((feed) => feed.path === path);
  if (found === undefined) throw new Error(`no such feed: ${path}`);
  const read = readFeed(found.format, found.text);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.feed;
}

describe('every feed', () => {
  test('stands in three formats, and each country has one', () => {
    const countries = touchedCountries(loadDataset()).length;
    expect(countries).toBeGreaterThan(50);
    expect(feeds).toHaveLength(3 * (countries + 2));
  });

  test('keeps to the rules of its format', () => {
    const faults = feeds.flatMap(({ path, format, text }) => {
      const read = readFeed(format, text);
      return 'faults' in read ? read.faults.map((fault) => `${path}: ${fault}`) : [];
    });
    expect(faults).toEqual([]);
  });

  test('names itself, leads to what is there, and has the newest first under ids of their own', () => {
    const faults = feeds.flatMap(({ path }) =>
      feedFaults(sound(path), { root, path, stands }).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('says the same in all formats', () => {
    const told = ({ entries }: ReadFeed) =>
      entries.map(({ id, url, title, text, published }) => [
        ...[id, url, title, text.replace(/\s+/g, ' ')],
        Date.parse(published),
      ]);
    const unlike = feeds
      .filter(({ format }) => format !== 'atom')
      .filter(({ path, format }) => {
        const atom = path.replace(new RegExp(`${format}$`), 'atom');
        return JSON.stringify(told(sound(path))) !== JSON.stringify(told(sound(atom)));
      });
    expect(unlike.map(({ path }) => path)).toEqual([]);
  });
});

test('/feed.atom › tells of every chapter', () => {
  const chapters = globSync('stories/*/index.html', { cwd: site.folder });
  const told = sound('/feed.atom').entries.map(({ url }) => url);
  expect(told.toSorted()).toEqual(
    chapters.map((file) => root + addressOf(file).slice(1)).toSorted(),
  );
});
