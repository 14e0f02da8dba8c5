import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { loadDataset } from '../../src/data/load.ts';
import { embeddables, embedPath } from '../../src/embeds/embeddables.ts';
import type { Kit } from '../../src/embeds/kit.ts';
import { touchedCountries } from '../../src/facts/country/countryRows.ts';
import { figureWidth, pictureAddress, pictureIds } from '../../src/pictures/pictureAddress.ts';
import { readBuiltSite } from './builtSite.ts';
import { pngSize, sharedPictureFaults } from './checks/sharedPicture.ts';
import { faultsOf } from './faultsOf.ts';

const site = readBuiltSite();
const dataset = loadDataset();

test('every page › names a picture to be shared with, that is there and of the size that it tells', () => {
  expect(faultsOf(site.pages, (page) => sharedPictureFaults(page, site))).toEqual([]);
});

describe('the figures as files', () => {
  const ids = [
    pictureIds.map,
    ...charts.map(({ id }) => id),
    ...dataset.tables.promises.map(({ id }) => pictureIds.promise(id)),
    ...touchedCountries(dataset).map((code) => pictureIds.country(code)),
  ];

  test('are there for the map, every chart, promise and country, and twice as large again', () => {
    const faults = ids.flatMap((id) => {
      const { png, png2x } = pictureAddress(id);
      const [once, twice] = [png, png2x].map((path) => sizeAt(path));
      const isTwice = once?.width === figureWidth && twice?.width === 2 * figureWidth;
      return isTwice && twice.height === 2 * once.height ? [] : [`${id}: ${String(once?.width)}`];
    });
    expect(faults).toEqual([]);
  });

  test('are as large as whoever embeds them is told', () => {
    const faults = embeddables('en', dataset).flatMap(({ id }) => {
      const file = join(site.folder, embedPath(id), 'kit.json');
      const { width, height } = (JSON.parse(readFileSync(file, 'utf8')) as Kit).picture;
      const { width: w, height: h } = sizeAt(pictureAddress(id).png);
      return w === width && h === height ? [] : [`${id}: ${width}×${height}, not ${w}×${h}`];
    });
    expect(faults).toEqual([]);
  });

  test('weigh no more than a press office’s line can bear', () => {
    const heavy = ids.filter((id) => bytesAt(pictureAddress(id).png2x) > 300_000);
    expect(heavy).toEqual([]);
  });
});

test('the page of a chart › offers its PNG and a larger one', () => {
  const { png, png2x } = pictureAddress('singles-day');
  const links = [
    ...(site.page('/charts/singles-day/')?.document.querySelectorAll('.chart-links a') ?? []),
  ];
  const offered = links.map((link) => link.getAttribute('href'));
  expect(offered).toEqual(
    expect.arrayContaining([png, png2x].map((path) => site.base.slice(0, -1) + path)),
  );
});

function sizeAt(path: string) {
  const file = join(site.folder, path);
  return pngSize(existsSync(file) ? readFileSync(file) : Buffer.alloc(0));
}

function bytesAt(path: string): number {
  return readFileSync(join(site.folder, path)).length;
}
