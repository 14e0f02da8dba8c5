import { z } from 'zod';
import {
  currency,
  number,
  oneOf,
  period,
  place,
  prose,
  scale,
  slug,
  sources,
  text,
} from '../cells.ts';
import { neededWhen, onlyWhen } from '../rule.ts';

export const series = z
  .strictObject({
    id: slug,
    subject: text.optional(),
    metric: text,
    region: place.optional(),
    period: period.optional(),
    value: number,
    scale: scale.optional(),
    // prettier-ignore
    unit: oneOf(
      'money', 'percent', 'rank', 'hours', 'persons', 'users', 'jobs', 'full-time jobs per hectare',
      'm2', 'square feet', 'cubic feet', 'tonnes', 'tonnes a day', 'TEU', 'containers',
      'parcels', 'parcels a day', 'parcels a quarter', 'parcels a year', 'items a month',
      'orders a day', 'declarations', 'declarations a day', 'downloads',
      'aircraft', 'flights', 'flights a day', 'flights a week', 'trains', 'lorries a day',
      'centres', 'cities', 'companies', 'countries', 'countries and regions', 'hubs', 'lockers',
      'merchants', 'points', 'ports', 'regions', 'routes', 'sites', 'stores', 'warehouses', 'zones',
    ),
    currency: currency.optional(),
    measure: text.optional(),
    note: prose.optional(),
    sources,
  })
  .check(onlyWhen('currency', 'unit', ['money']), neededWhen('currency', 'unit', ['money']));
