import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { embeddables } from '../../src/embeds/embeddables.ts';
import type { Kit } from '../../src/embeds/kit.ts';
import { fileOf } from './addresses.ts';
import { readBuiltSite, readPage } from './builtSite.ts';

const site = readBuiltSite();
const all = embeddables('en', loadDataset());
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const kitOf = (id: string) => JSON.parse(read(`embed/${id}/kit.json`)) as Kit;

test('everything that can be embedded › leads to the guide, and to its code for the window', () => {
  const wrong = all.filter(({ id, path }) => {
    const { document } = readPage(fileOf(path), read(fileOf(path)));
    const link = document.querySelector(`a[data-kit$="/embed/${id}/kit.json"]`);
    const address = link?.getAttribute('href') ?? '';
    return !address.endsWith('/embedding/') || !site.has(`/embed/${id}/kit.json`);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('everything that can be embedded › says what its frame weighs', () => {
  const untold = all.filter(({ id }) => {
    const { weight } = kitOf(id);
    return weight === undefined || weight.bytes < 1000 || weight.script > weight.bytes;
  });
  expect(untold.map(({ id }) => id)).toEqual([]);
});

test('everything that can be embedded › is promised to be light, in few requests', () => {
  const heavy = all.flatMap(({ id }) => {
    const { bytes = 0, requests = 0 } = kitOf(id).weight ?? {};
    return bytes > 25_000 || requests > 3 ? [`${id}: ${bytes} bytes, ${requests} requests`] : [];
  });
  expect(heavy).toEqual([]);
});
