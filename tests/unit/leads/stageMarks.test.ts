import { describe, expect, it } from 'vitest';
import { rule, type Shape } from '../../../src/leads/shapes.ts';
import { stageMarks } from '../../../src/leads/stageMarks.ts';

const mark = (key: string, x = 0): Shape => rule(key, x, 0);
const keys = (steps: readonly (readonly Shape[])[]) =>
  stageMarks(steps).map(({ shape }) => shape.key);

describe('stageMarks(steps)', () => {
  it('puts a mark that comes later above what it stands on, not above all', () => {
    expect(
      keys([
        [mark('a'), mark('z')],
        [mark('a'), mark('b'), mark('z')],
      ]),
    ).toEqual(['a', 'b', 'z']);
    expect(keys([[mark('b')], [mark('a'), mark('b')]])).toEqual(['a', 'b']);
  });

  it('lets a mark wait unseen where it will first stand', () => {
    expect(stageMarks([[mark('a', 1)], [mark('a', 2), mark('b', 3)], [mark('b', 4)]])).toEqual([
      { shape: mark('a', 1), isShown: true },
      { shape: mark('b', 3), isShown: false },
    ]);
  });
});
