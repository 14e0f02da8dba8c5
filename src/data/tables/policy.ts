import { z } from 'zod';
import { date, list, oneOf, place, slug, sources, text } from '../cells.ts';

export const policy = z.strictObject({
  id: slug,
  date: date.optional(),
  jurisdiction: list(place),
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
  note: text.optional(),
  sources,
});
