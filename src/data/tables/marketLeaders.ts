import { z } from 'zod';
import { count, country, oneOf, positive, prose, slug, sources, text, year } from '../cells.ts';
import { rule } from '../rule.ts';

export const marketLeaders = z
  .strictObject({
    id: slug,
    country,
    year: year.optional(),
    rank: count,
    marketplace: text,
    company: text,
    measure: text,
    value: positive.optional(),
    unit: oneOf(
      'percent',
      'million USD',
      'million EUR',
      'million CHF',
      'million visits',
    ).optional(),
    note: prose.optional(),
    sources,
  })
  .check(
    rule(
      ['unit', 'value'],
      ({ unit, value }) => value === undefined || unit !== undefined,
      'must not be empty while value is filled',
    ),
  );
