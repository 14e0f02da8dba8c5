import { z } from 'zod';
import {
  between,
  country,
  date,
  latitude,
  list,
  longitude,
  oneOf,
  prose,
  slug,
  sources,
  text,
} from '../cells.ts';
import { together } from '../rule.ts';

export const events = z
  .strictObject({
    id: slug,
    date,
    company: oneOf('alibaba', 'amazon', 'both', 'jd', 'policy', 'rivals'),
    actors: list(text),
    country: list(country).optional(),
    place: text.optional(),
    lat: latitude.optional(),
    lon: longitude.optional(),
    kind: oneOf('deal', 'dispute', 'exit', 'finance', 'hub', 'launch', 'policy', 'statement'),
    headline: text,
    summary: prose,
    importance: between(1, 3).pipe(z.literal([1, 2, 3], { error: 'must be 1, 2 or 3' })),
    note: prose.optional(),
    sources,
  })
  .check(together('lat', 'lon'), together('place', 'lat'));
