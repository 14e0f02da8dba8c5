import { z } from 'zod';
import { currency, date, list, oneOf, place, positive, slug, sources, text } from '../cells.ts';
import { neededWhen, onlyWhen, together } from '../rule.ts';

export const policy = z
  .strictObject({
    id: slug,
    date: date.optional(),
    jurisdiction: list(place),
    kind: oneOf('accord', 'ban', 'case', 'duty', 'fine', 'rule', 'ruling', 'step'),
    measure: text,
    effect: text,
    status: oneOf(
      'adopted',
      'decided',
      'ended',
      'in-force',
      'pending',
      'struck-down',
      'suspended',
      'withdrawn',
    ),
    fined: oneOf('alibaba', 'amazon', 'jd', 'shein', 'temu').optional(),
    fine_millions: positive.optional(),
    currency: currency.optional(),
    note: text.optional(),
    sources,
  })
  .check(
    onlyWhen('fined', 'kind', ['fine']),
    neededWhen('fined', 'kind', ['fine']),
    onlyWhen('fine_millions', 'kind', ['fine']),
    together('currency', 'fine_millions'),
  );
