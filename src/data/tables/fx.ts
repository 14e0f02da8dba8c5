import { z } from 'zod';
import { currency, oneOf, period, positive, prose, slug, sources } from '../cells.ts';
import { neededWhen, onlyWhen, rule } from '../rule.ts';

const convenience = ['convenience-stated', 'convenience-implied'];

export const fx = z
  .strictObject({
    id: slug,
    base: currency,
    quote: currency,
    period,
    rate: positive,
    kind: oneOf('yearly-average', 'convenience-stated', 'convenience-implied'),
    company: oneOf('alibaba').optional(),
    note: prose.optional(),
    sources,
  })
  .check(
    rule(['quote', 'base'], ({ base, quote }) => base !== quote, 'must differ from base'),
    onlyWhen('company', 'kind', convenience),
    neededWhen('company', 'kind', convenience),
    rule(
      ['period', 'kind'],
      ({ period, kind }) =>
        String(period).length === (kind === 'yearly-average' ? 'YYYY' : 'YYYY-MM-DD').length,
      'must be a year for an average, a day for a rate from a filing',
    ),
  );
