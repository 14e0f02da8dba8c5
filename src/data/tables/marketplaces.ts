import { z } from 'zod';
import { country, date, oneOf, prose, slug, sources, text } from '../cells.ts';
import { notBefore, onlyWhen } from '../rule.ts';

export const marketplaces = z
  .strictObject({
    id: slug,
    company: oneOf('alibaba', 'amazon'),
    brand: text,
    country: country.optional(),
    launched: date.optional(),
    closed: date.optional(),
    status: oneOf('cancelled', 'closed', 'operating', 'unknown'),
    how: oneOf('acquisition', 'conversion', 'greenfield'),
    note: prose.optional(),
    sources,
  })
  .check(notBefore('closed', 'launched'), onlyWhen('closed', 'status', ['closed']));
