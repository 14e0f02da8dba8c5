import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digest, keptEditions } from '../../src/editions/keptEditions.ts';
import { editionFolder, type Edition } from '../../src/editions/manifest.ts';
import type { Kit } from '../../src/embeds/kit.ts';
import type { EditionNews } from '../../src/framed/edition.ts';
import { readBuiltSite, readPage, type Page } from './builtSite.ts';
import { policyFaults } from './checks/policy.ts';

const site = readBuiltSite();
const editions = keptEditions();
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');

/** What a kept page must say and do wherever it stands. */
function keptFaults({ document }: Page, { id, title }: Edition): string[] {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const addresses = [...document.querySelectorAll('[href], [data-news]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('data-news') ?? '',
  );
  const wanted: readonly (readonly [boolean, string])[] = [
    [document.title.startsWith(title), 'title is not its own'],
    [has('meta[name="robots"][content="noindex"]'), 'may be listed'],
    [addresses.every((address) => /^(\.\.\/\.\.\/|#)/.test(address)), 'an address is not relative'],
    [!has('[src], link[rel="stylesheet"]'), 'needs a file'],
    [has(`.edition-line a[href^="../../editions/${id}/#as-of-"]`), 'asks nothing'],
  ];
  return wanted.flatMap(([isSo, fault]) => (isSo ? [] : [`${id}: ${fault}`]));
}

test('a kept figure › is served as it was kept, byte for byte, with its data', () => {
  const changed = editions.filter((edition) =>
    Object.entries(edition.files).some(
      ([name, hash]) =>
        digest(readFileSync(join(site.folder, editionFolder(edition), name))) !== hash,
    ),
  );
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('a kept figure › needs no file, names no address of one deployment, and is not listed', () => {
  const faults = editions.flatMap((edition) => {
    const file = `${editionFolder(edition)}/index.html`;
    const page = readPage(file, read(file));
    return [...keptFaults(page, edition), ...policyFaults(page)];
  });
  expect(faults).toEqual([]);
  expect(read('sitemap.xml')).not.toMatch(/\/e\//);
});

test('keptFaults(page, edition) › names what is wrong', () => {
  const [edition] = editions;
  if (edition === undefined) throw new Error('nothing is kept');
  const html = '<title>x</title><a href="/charts/">x</a><script src="/x.js"></script>';
  expect(keptFaults(readPage('e/x/index.html', html), edition)).toHaveLength(5);
});

test('/e/ › holds what was kept, and nothing that only could be', () => {
  const folder = join(site.folder, 'e');
  const found = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  expect(found.map((name) => `e/${name}`)).toEqual(editions.map(editionFolder).toSorted());
});

test('a kept figure › is as light as one in a frame', () => {
  const heavy = editions.flatMap(({ id, hash }) => {
    const { edition } = JSON.parse(read(`embed/${id}/kit.json`)) as Kit;
    if (edition?.hash !== hash || edition.weight === undefined) return [];
    const { bytes, requests, script } = edition.weight;
    return bytes > 25_000 || requests > 1 || script > 6000 ? [`${id}: ${String(bytes)}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('each kept figure › has a place that tells what changed, and news to fetch', () => {
  const untold = editions.filter((edition) => {
    const file = `editions/${edition.id}/index.html`;
    const { ids } = readPage(file, read(file));
    const state = JSON.parse(read(`editions/${edition.id}/state.json`)) as Record<
      string,
      EditionNews
    >;
    return !ids.has(`as-of-${edition.hash}`) || state[edition.hash] === undefined;
  });
  expect(untold.map(({ id }) => id)).toEqual([]);
});
