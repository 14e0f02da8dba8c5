import { expect, test } from 'vitest';
import { readPage } from '../../build/builtSite.ts';
import { languageCheck } from '../../build/checks/languages.ts';

const works = new Map([['/sources/src-x/', { title: 'Une plateforme', language: 'fr' }]]);
const check = languageCheck(works, ['阿里巴巴']);

function faults(main: string): string[] {
  return check(readPage('a/index.html', `<html lang="en"><main>${main}</main></html>`));
}

test.each([
  ['<p>菜鸟</p>', '“菜鸟” is said to be en'],
  ['<p lang="zh">Москва</p>', '“Москва” is said to be zh'],
  ['<p>व्यापार</p>', '“व्यापार” is said to be en'],
  ['<a href="/sources/src-x/">Une plateforme</a>', '“Une plateforme” is fr, and said to be en'],
])('languageCheck(works, names) › of %s: %s', (main, fault) => {
  expect(faults(main)).toEqual([fault]);
});

test.each([
  '<p lang="zh-Hans">菜鸟</p>',
  '<p>by 阿里巴巴</p>',
  '<a lang="fr" href="/sources/src-x/">Une plateforme</a>',
  '<a href="/sources/src-x/">a source</a>',
])('languageCheck(works, names) › finds nothing wrong in %s', (main) => {
  expect(faults(main)).toEqual([]);
});
