import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatChoice,
  parseChoice,
  shows,
  wholeChoice,
  type Choice,
  type Known,
} from '../../../src/listing/choice.ts';

const known: Known = {
  companies: ['alibaba', 'amazon', 'jd'],
  kinds: ['hub', 'launch'],
  countries: ['FR', 'BE', 'EU'],
  years: [1994, 2027],
};
const whole = wholeChoice(known);

const choices: fc.Arbitrary<Choice> = fc
  .record({
    companies: fc.subarray([...known.companies]),
    kinds: fc.subarray([...known.kinds]),
    country: fc.constantFrom('', ...known.countries),
    years: fc.tuple(fc.integer({ min: 1994, max: 2027 }), fc.integer({ min: 1994, max: 2027 })),
  })
  .map(({ years, ...rest }) => ({ ...rest, from: Math.min(...years), to: Math.max(...years) }));

test('formatChoice(choice, known) › is read back as it was', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(parseChoice(formatChoice(choice, known), known)).toEqual({ choice, obeyed: true });
    }),
  );
});

test('formatChoice(choice, known) › is empty for everything', () => {
  expect(formatChoice(whole, known)).toBe('');
});

describe('parseChoice(query, known)', () => {
  test.each<[string, string, Partial<Choice>]>([
    ['a company that is not on offer', 'company=jd,temu', { companies: ['jd'] }],
    ['a kind that is none', 'kind=', {}],
    ['a year that is none', 'from=soon', {}],
    ['a year out of bounds', 'to=2999&from=1066', {}],
    ['years in the wrong order', 'from=2020&to=2010', { from: 2010, to: 2020 }],
    ['two countries', 'country=be,fr', { country: 'FR' }],
    ['a parameter that comes twice', 'kind=hub&kind=launch', { kinds: ['hub'] }],
  ])('puts right and tells of %s', (_, query, part) => {
    expect(parseChoice(query, known)).toEqual({ choice: { ...whole, ...part }, obeyed: false });
  });

  test('passes over what is not its own, and reads words of any case', () => {
    const { choice, obeyed } = parseChoice('?utm=x&company=JD&country=fr', known);
    expect(choice).toEqual({ ...whole, companies: ['jd'], country: 'FR' });
    expect(obeyed).toBe(true);
  });

  test('never throws, and gives what can be written and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { choice } = parseChoice(query, known);
        expect(parseChoice(formatChoice(choice, known), known)).toEqual({ choice, obeyed: true });
      }),
    );
  });
});

describe('shows(choice, entry)', () => {
  const entry = { companies: ['alibaba', 'amazon'], kind: 'hub', countries: ['FR'], year: 2018 };

  test.each<[string, Partial<Choice>, boolean]>([
    ['everything where nothing is chosen', {}, true],
    ['an entry of one of the companies', { companies: ['jd', 'amazon'] }, true],
    ['no entry of other companies', { companies: ['jd'] }, false],
    ['no entry of another kind', { kinds: ['launch'] }, false],
    ['no entry of another country', { country: 'BE' }, false],
    ['the first and the last year', { from: 2018, to: 2018 }, true],
    ['no earlier year', { from: 2019 }, false],
    ['no later year', { to: 2017 }, false],
  ])('shows %s', (_, part, shown) => {
    expect(shows({ ...whole, ...part }, entry)).toBe(shown);
  });
});
