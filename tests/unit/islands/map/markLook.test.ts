import { expect, test } from 'vitest';
import {
  groupLook,
  partsOf,
  type MarkLook,
  type Tone,
} from '../../../../src/islands/map/markLook.ts';
import { site } from './marks.ts';

const shapeOf = ({ tone, radius }: Pick<MarkLook, 'tone' | 'radius'>) =>
  partsOf({ tone, stage: 'operating', form: 'group', radius }).map(({ path }) => path);

test('a group of several companies has no company’s shape', () => {
  const mixed = groupLook([
    site('hubs/liege', [5.44, 50.64], { company: 'alibaba' }),
    site('hubs/brussels', [4.35, 50.85]),
  ]);
  const companies: Tone[] = ['alibaba', 'amazon', 'jd', 'rival'];
  const shapes = companies.map((tone) => shapeOf({ tone, radius: mixed.radius }));
  expect(new Set(shapes.flat()).size).toBe(companies.length);
  expect(shapes).not.toContainEqual(shapeOf(mixed));
});
