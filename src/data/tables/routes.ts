import { z } from 'zod';
import {
  count,
  country,
  date,
  latitude,
  list,
  longitude,
  oneOf,
  positive,
  prose,
  slug,
  sources,
  text,
} from '../cells.ts';
import { notBefore, onlyWhen, together } from '../rule.ts';

export const routes = z
  .strictObject({
    id: slug,
    name: text,
    operator: slug.optional(),
    mode: oneOf('air', 'rail', 'sea'),
    origin: text,
    origin_country: country.optional(),
    origin_lat: latitude.optional(),
    origin_lon: longitude.optional(),
    via: list(text).optional(),
    destination: text,
    destination_country: country,
    destination_lat: latitude.optional(),
    destination_lon: longitude.optional(),
    started: date.optional(),
    ended: date.optional(),
    status: oneOf('ended', 'operating', 'proposed', 'single', 'suspended', 'unknown'),
    frequency: text.optional(),
    km: positive.optional(),
    days: count.optional(),
    note: prose.optional(),
    sources,
  })
  .check(
    together('origin_lat', 'origin_lon'),
    together('destination_lat', 'destination_lon'),
    notBefore('ended', 'started'),
    onlyWhen('ended', 'status', ['ended']),
    onlyWhen('started', 'status', ['ended', 'operating', 'single', 'suspended', 'unknown']),
  );
