import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { fileOf } from './addresses.ts';
import { readBuiltSite, type Page } from './builtSite.ts';
import { feedLinkFaults } from './checks/feedLinks.ts';
import { headFaults, sharedHeadFaults } from './checks/head.ts';
import { languageCheck } from './checks/languages.ts';
import { linkFaults } from './checks/links.ts';
import { policyFaults, trustFaults } from './checks/policy.ts';
import { reachFaults } from './checks/reach.ts';
import { strandFaults } from './checks/strand.ts';
import { structuredFaults } from './checks/structured.ts';
import { headingFaults, idFaults, pictureFaults } from './checks/structure.ts';
import { weigh, weightFaults } from './checks/weight.ts';
import { faultsOf } from './faultsOf.ts';

const site = readBuiltSite();

describe('every page', () => {
  test('has a language, title, description, canonical address and viewport', () => {
    expect(faultsOf(site.pages, headFaults)).toEqual([]);
  });

  test('has a title and description of its own', () => {
    // Two sources may bear one title, and their pages take it.
    const own = site.pages.filter(({ path }) => !/\/sources\/./.test(path));
    expect(sharedHeadFaults(own)).toEqual([]);
  });

  test('says the language of its parts', () => {
    const { sources, people } = loadDataset().tables;
    const works = new Map(sources.map((source) => [`/sources/${source.id}/`, source] as const));
    const own = people.flatMap(({ note = '' }) => note.match(/\p{Script=Han}+/gu) ?? []);
    const names = [...new Set(sources.map(({ publisher }) => publisher)), ...own];
    expect(faultsOf(site.pages, languageCheck(works, names))).toEqual([]);
  });

  test('has one h1, and headings in order', () => {
    expect(faultsOf(site.pages, headingFaults)).toEqual([]);
  });

  test('has unique ids, and refers only to those', () => {
    expect(faultsOf(site.pages, idFaults)).toEqual([]);
  });

  test('names its pictures', () => {
    expect(faultsOf(site.pages, pictureFaults)).toEqual([]);
  });

  test('holds no inline code or style but what its policy lists', () => {
    expect(faultsOf(site.pages, policyFaults)).toEqual([]);
  });

  test('lets no text become markup or a script but by policies of ours', () => {
    expect(faultsOf(site.pages, trustFaults)).toEqual([]);
  });

  test('tells machines what it is and where it stands', () => {
    expect(faultsOf(site.pages, structuredFaults)).toEqual([]);
  });

  test('tells readers of feeds of its own and of the chapters’', () => {
    expect(faultsOf(site.pages, feedLinkFaults)).toEqual([]);
  });

  test('links within the site only to what is there', () => {
    expect(faultsOf(site.pages, (page) => linkFaults(page, site))).toEqual([]);
  });

  test('keeps within its budget of bytes', () => {
    const check = (page: Page) => {
      const html = readFileSync(join(site.folder, fileOf(page.path)), 'utf8');
      const faults = (quality: number) =>
        weightFaults(page.path, weigh(page, html, site, quality), budgets);
      // Packed hard only where the quick answer is too much: pages are many.
      return faults(5).length === 0 ? [] : faults(11);
    };
    expect(faultsOf(site.pages, check)).toEqual([]);
  });
});

test('the home page › leads to every page, by links alone', () => {
  expect(strandFaults(site)).toEqual([]);
});

test('the pages of the sources › tell of every row of every table', () => {
  expect(reachFaults(loadDataset(), site.pages)).toEqual([]);
});

test('reachFaults(dataset, pages) › names a row that no page tells of', () => {
  const pages = site.pages.filter(({ path }) => !path.includes('/sources/'));
  expect(reachFaults(loadDataset(), pages)).toContain(
    'data/hubs.csv: cainiao-liege-ehub: stands on no page',
  );
});
