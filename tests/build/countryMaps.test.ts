import { expect, test } from 'vitest';
import { countriesOf } from '../../src/atlas/entryCountries.ts';
import { atlasIn } from '../../src/components/atlasIn.ts';
import { readBuiltSite, type Page } from './builtSite.ts';

const countries = readBuiltSite().pages.filter(({ path }) => /^\/countries\/./.test(path));

const onMap = new Set(atlasIn('en').entries.flatMap(countriesOf));

const codeOf = ({ path }: Page) => (path.split('/')[2] ?? '').toUpperCase();
const drawn = ({ document }: Page) =>
  document.querySelectorAll('.profile-head figure svg.map-drawing');
const toMap = ({ document }: Page) => document.querySelectorAll('.profile-link a[href*="/map/?"]');

test('a country’s small map › has a mark on it', () => {
  const withMap = countries.filter((page) => drawn(page).length > 0);
  expect(withMap.length).toBeGreaterThan(0);
  const empty = withMap.filter(
    ({ document }) => !document.querySelector('.profile-head .map-mark'),
  );
  expect(empty.map(({ path }) => path)).toEqual([]);
});

test('a country without hubs › leads to its other layers on the large map, and draws none', () => {
  const withoutMap = countries.filter((page) => drawn(page).length === 0);
  const links = withoutMap.map((page) => [codeOf(page), toMap(page).length]);
  expect(links.filter(([, count]) => count === 1).length).toBeGreaterThan(0);
  expect(links).toEqual(withoutMap.map((page) => [codeOf(page), onMap.has(codeOf(page)) ? 1 : 0]));
});

test('a country with hubs › does not lead to them a second time', () => {
  const both = countries.filter((page) => drawn(page).length > 0 && toMap(page).length > 0);
  expect(both.map(({ path }) => path)).toEqual([]);
});
