import { z } from 'zod';
import { currency, date, number, oneOf, period, prose, slug, sources } from '../cells.ts';
import { rule } from '../rule.ts';

/** What is counted in persons, buildings or square metres, and so has no currency. */
const counted = [
  'annual_active_consumers_china',
  'annual_active_consumers_global',
  'annual_active_consumers_international',
  'employees',
  'warehouse_area',
  'warehouses',
] as const;

export const financials = z
  .strictObject({
    id: slug,
    company: oneOf(
      'alibaba',
      'amazon',
      'coupang',
      'ebay',
      'jd',
      'mercadolibre',
      'pdd',
      'sea',
      'walmart',
      'zalando',
    ),
    metric: oneOf(
      ...counted,
      'capex',
      'fulfillment_expense',
      'gmv_china_retail',
      'gmv_total',
      'net_income',
      'net_income_attributable',
      'operating_income',
      'operating_income_aws',
      'operating_income_international',
      'revenue',
      'revenue_aws',
      'revenue_cainiao',
      'revenue_china_commerce',
      'revenue_cloud',
      'revenue_digital_media',
      'revenue_germany',
      'revenue_international',
      'revenue_international_commerce',
      'revenue_intersegment_elimination',
      'revenue_japan',
      'revenue_local_services',
      'revenue_north_america',
      'revenue_other_segments',
      'revenue_rest_of_world',
      'revenue_uk',
      'revenue_us',
      'shipping_costs',
      'technology_expense',
      'third_party_seller_services',
    ),
    period_end: date,
    period_label: period,
    value: number,
    currency: currency.optional(),
    unit: oneOf('millions', 'count'),
    basis: oneOf('reported', 'restated', 'convenience-translation'),
    note: prose.optional(),
    sources,
  })
  .check(
    rule(
      ['currency', 'metric'],
      ({ currency, metric }) =>
        (currency === undefined) === (counted as readonly unknown[]).includes(metric),
      'must be filled for money, and for money only',
    ),
    rule(
      ['unit', 'currency'],
      ({ currency, unit }) => currency === undefined || unit === 'millions',
      'must be millions for money',
    ),
  );
