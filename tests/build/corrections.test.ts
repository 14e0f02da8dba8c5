import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/challenge/draft.ts';
import { parseQuery } from '../../src/challenge/query.ts';
import type { ChallengeSetting } from '../../src/challenge/start.ts';
import { startThreadLinks } from '../../src/community/startThread.ts';
import { challengeAnchor } from '../../src/corrections/marks.ts';
import { loadDataset } from '../../src/data/load.ts';
import { isFactTable } from '../../src/data/tables.ts';
import { readBuiltSite } from './builtSite.ts';

const site = readBuiltSite();
const { tables } = loadDataset();

function documentAt(path: string): Document {
  const page = site.page(path);
  if (page === undefined) throw new Error(`no such page: ${path}`);
  return page.document;
}

const challenge = documentAt('/challenge/');
const text = challenge.querySelector('[data-challenge]')?.getAttribute('data-challenge') ?? '';
const setting = JSON.parse(text) as ChallengeSetting;

describe('/corrections/', () => {
  test('tells every correction and challenge under its id, and offers the ledger as files', () => {
    const page = documentAt('/corrections/');
    const wanted = [
      ...tables.corrections.map(({ id }) => id),
      ...tables.challenges.map(({ id }) => challengeAnchor(id)),
    ];
    const told = [...page.querySelectorAll('li.correction')].map(({ id }) => id);
    expect(told.toSorted()).toEqual(wanted.toSorted());
    for (const file of ['data/corrections.csv', 'data/corrections.json', 'corrections.atom'])
      expect(page.querySelector(`a[href="${site.base}${file}"]`), file).not.toBeNull();
  });

  test('holds no empty list, and says so where there is nothing', () => {
    const page = documentAt('/corrections/');
    expect(
      [...page.querySelectorAll('ul, dl')].filter(({ children }) => children.length === 0),
    ).toEqual([]);
    const said = page.querySelector('#ledger + p')?.textContent ?? '';
    expect(said.startsWith('Nothing that was published')).toBe(tables.corrections.length === 0);
  });
});

describe('/challenge/', () => {
  test('starts a thread on every forum without JavaScript, and asks there for the number', () => {
    const draft = draftOf(setting.words, { page: setting.home });
    for (const { forum, href } of startThreadLinks(tables.forums, draft))
      expect(
        challenge.querySelector(`[data-part="forum-${forum.id}"]`)?.getAttribute('href'),
        forum.id,
      ).toBe(href);
    expect(challenge.querySelector('noscript')).not.toBeNull();
    expect(challenge.querySelector('.challenge-text')?.textContent).not.toContain('…');
  });

  test('understands every link to it, and each names a row that there is', () => {
    const hrefs = site.pages.flatMap(({ document }) =>
      [...document.querySelectorAll(`a[href^="${site.base}challenge/?"]`)].map(
        (anchor) => anchor.getAttribute('href') ?? '',
      ),
    );
    expect(hrefs.length).toBeGreaterThan(1000);
    const strange = hrefs.filter((href) => {
      const { place, row, page, isKnown } = parseQuery(href.slice(href.indexOf('?')), setting);
      if (!isKnown || (page !== undefined && !site.has(page))) return true;
      if (place?.kind === 'chart') return row !== undefined && Number(row) > rowCount(place.name);
      if (place === undefined || !isFactTable(place.name)) return true;
      return row !== undefined && loadDataset().find(place.name, row) === undefined;
    });
    expect(strange).toEqual([]);
  });

  test('is one step from every row of a chart’s table, of a profile and of a source', () => {
    const pages = site.pages.filter(({ path }) =>
      /^\/(charts|companies|countries|sources|stories)\/.+\/$/.test(path),
    );
    const selector = '.chart tbody tr, .profile-item, .resting > li';
    const rows = pages.flatMap(({ document }) => [...document.querySelectorAll(selector)]);
    expect(rows.length).toBeGreaterThan(3000);
    const without = rows.filter((row) => row.querySelector('a[href*="challenge/?"]') === null);
    expect(without.map(({ textContent }) => textContent)).toEqual([]);
  });
});

function rowCount(chart: string): number {
  return documentAt(`/charts/${chart}/`).querySelectorAll('.chart tbody tr').length;
}
