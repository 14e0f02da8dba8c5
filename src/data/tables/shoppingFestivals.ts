import { z } from 'zod';
import { currency, oneOf, positive, prose, slug, sources, year } from '../cells.ts';
import { together } from '../rule.ts';

export const shoppingFestivals = z
  .strictObject({
    id: slug,
    event: oneOf('prime-day', 'singles-day'),
    company: oneOf('alibaba', 'amazon', 'jd'),
    year,
    gmv: positive.optional(),
    currency: currency.optional(),
    unit: oneOf('millions').optional(),
    duration_days: positive.optional(),
    note: prose.optional(),
    sources,
  })
  .check(together('currency', 'gmv'), together('unit', 'gmv'));
