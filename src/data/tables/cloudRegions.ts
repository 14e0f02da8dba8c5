import { z } from 'zod';
import {
  count,
  country,
  date,
  latitude,
  longitude,
  oneOf,
  prose,
  slug,
  sources,
  text,
} from '../cells.ts';
import { neededWhen, notBefore, onlyWhen } from '../rule.ts';

export const cloudRegions = z
  .strictObject({
    id: slug,
    provider: oneOf('alibaba-cloud', 'aws'),
    region_code: slug.optional(),
    name: text,
    city: text.optional(),
    country,
    lat: latitude,
    lon: longitude,
    launched: date.optional(),
    closed: date.optional(),
    disrupted: date.optional(),
    status: oneOf('active', 'announced', 'closed'),
    zones: count.optional(),
    note: prose.optional(),
    sources,
  })
  .check(
    notBefore('closed', 'launched'),
    notBefore('disrupted', 'launched'),
    onlyWhen('disrupted', 'status', ['active']),
    onlyWhen('closed', 'status', ['closed']),
    neededWhen('closed', 'status', ['closed']),
    onlyWhen('launched', 'status', ['active', 'closed']),
  );
