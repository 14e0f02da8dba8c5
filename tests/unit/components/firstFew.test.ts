import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstFew } from '../../../src/components/profile/firstFew.ts';

describe('firstFew', () => {
  test('loses no item and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), (items) => {
        const { shown, folded } = firstFew(items);
        expect([...shown, ...folded]).toEqual(items);
      }),
    );
  });

  test.each([
    [0, 0],
    [14, 14],
    [15, 8],
    [200, 8],
  ])('of %i shows %i', (count, open) => {
    expect(firstFew(Array.from({ length: count })).shown).toHaveLength(open);
  });
});
