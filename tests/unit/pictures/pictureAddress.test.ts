import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { pictureAddress, pictureIds } from '../../../src/pictures/pictureAddress.ts';

describe('pictureAddress(id)', () => {
  test('gives the three pictures of an id', () => {
    expect(pictureAddress(pictureIds.country('BE'))).toEqual({
      png: '/pictures/country-be.png',
      png2x: '/pictures/country-be@2x.png',
      card: '/pictures/country-be-card.png',
    });
  });
});

test('pictureIds › no chart, promise or country takes the id of another', () => {
  const { promises, countries } = loadDataset().tables;
  const ids = [
    pictureIds.home,
    pictureIds.map,
    ...charts.map(({ id }) => id),
    ...promises.map(({ id }) => pictureIds.promise(id)),
    ...countries.map(({ code }) => pictureIds.country(code)),
  ];
  expect(ids).toHaveLength(new Set(ids).size);
});
