import { z } from 'zod';
import { country, count, date, latitude, longitude, oneOf, positive } from '../cells.ts';
import { slug, sources, text } from '../cells.ts';
import { notBefore, onlyWhen, together } from '../rule.ts';

export const hubs = z
  .strictObject({
    id: slug,
    company: oneOf(
      'alibaba',
      'amazon',
      'coupang',
      'jd',
      'mercadolibre',
      'other',
      'shein',
      'shopee',
      'temu',
    ),
    operator: slug.optional(),
    name: text,
    kind: oneOf(
      'air-hub',
      'delivery-station',
      'distribution-centre',
      'ehub',
      'fulfilment-centre',
      'office',
      'overseas-warehouse',
      'sortation-centre',
    ),
    city: text.optional(),
    country,
    lat: latitude.optional(),
    lon: longitude.optional(),
    precision: oneOf('city', 'site').optional(),
    announced: date.optional(),
    opened: date.optional(),
    closed: date.optional(),
    status: oneOf(
      'announced',
      'cancelled',
      'closed',
      'lapsed',
      'operating',
      'proposed',
      'under-construction',
      'unknown',
    ),
    area_m2: positive.optional(),
    jobs: count.optional(),
    investment_musd: positive.optional(),
    investment_text: text.optional(),
    note: text.optional(),
    sources,
  })
  .check(
    together('lat', 'lon'),
    together('precision', 'lat'),
    together('city', 'lat'),
    notBefore('opened', 'announced'),
    notBefore('closed', 'opened'),
    notBefore('closed', 'announced'),
    onlyWhen('closed', 'status', ['closed', 'cancelled']),
    onlyWhen('opened', 'status', ['operating', 'closed', 'unknown']),
  );
