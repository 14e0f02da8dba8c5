import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';
import { count, inDollars, inSquareMetres, ratio, share, sum, type Derived } from '../derive.ts';
import type { FigureInput, FigureTable } from '../figure.ts';
import type { Datum } from '../value.ts';

type Accounts = Row<'financials'>;

const abroad = 'operating_income_international';
const value = (id: string) => `financials/${id}/value`;

/** Amazon's result abroad, year by year as first reported. */
function yearsAbroad({ tables }: Dataset): Accounts[] {
  return tables.financials.filter(
    ({ company, metric, basis }) =>
      company === 'amazon' && metric === abroad && basis === 'reported',
  );
}

/** What the losses exceed the profits by; throws where they do not, since prose says that they do. */
function balanceAbroad({ dataset, datum }: FigureInput): Derived {
  const total = sum(...yearsAbroad(dataset).map(({ id }) => datum(value(id))));
  if (total.value.kind !== 'money' || total.value.value >= 0)
    throw new Error('figure bill-abroad-balance: profits abroad exceed the losses');
  return { ...total, value: { ...total.value, value: Math.round(-total.value.value / 1e8) * 1e8 } };
}

/** A loss, told as one: without its sign. Throws where it is none. */
function lossOf(id: string) {
  return ({ datum }: FigureInput): Derived => {
    const { value: result, sources, cells } = datum(value(id));
    if (result.kind !== 'money' || result.value >= 0) throw new Error(`figure: no loss: ${id}`);
    return { value: { ...result, value: -result.value }, sources, cells };
  };
}

/** Shipping and fulfilment together as per cent of revenue. */
function deliveryShare(year: string) {
  return ({ datum }: FigureInput): Derived => {
    const parts = ['shipping-costs', 'fulfillment-expense'].map((name) =>
      datum(value(`amazon-${name}-fy${year}`)),
    );
    return share(named('delivery', sum(...parts)), datum(value(`amazon-revenue-fy${year}`)));
  };
}

function spaceOf({ datum }: FigureInput): Datum {
  const parts = ['leased', 'owned'].map((name) =>
    datum(`series/amzn-sqft-total-${name}-world-2023/value`),
  );
  return named('space', sum(...parts));
}

/** What was sold on Alibaba's sites, by the rate of its own report of that year. */
function goodsInDollars({ datum }: FigureInput): Derived {
  return inDollars(datum(value('alibaba-gmv-total-fy2020')), datum('fx/usd-cny-baba-fy2020/rate'));
}

/** A figure on the way to another. */
function named(key: string, part: Derived): Datum {
  return { key, ...part };
}

function shareOf(part: string, whole: string) {
  return ({ datum }: FigureInput): Derived => share(datum(part), datum(whole));
}

function ratioOf(whole: string, part: string) {
  return ({ datum }: FigureInput): Derived => ratio(datum(whole), datum(part));
}

/** Figures of the chapter on what the race costs. */
export const billFigures = {
  'bill-abroad-balance': balanceAbroad,
  'bill-abroad-years': ({ dataset }) => count('financials', yearsAbroad(dataset)),
  'bill-abroad-loss-years': ({ dataset }) =>
    count(
      'financials',
      yearsAbroad(dataset).filter((row) => row.value < 0),
    ),
  'abroad-loss-2022': lossOf('amazon-operating-income-international-fy2022'),
  'abroad-loss-2015': lossOf('amazon-operating-income-international-fy2015'),
  'abroad-loss-2015-recast': lossOf('amazon-operating-income-international-fy2015-recast-2016'),
  // Alibaba's year to March stands against the year of Amazon's that ended before it.
  'revenue-ratio-2022': ratioOf(
    value('amazon-revenue-fy2021'),
    value('alibaba-revenue-fy2022-usd'),
  ),
  'amazon-share-abroad-2009': shareOf(
    value('amazon-revenue-international-fy2009'),
    value('amazon-revenue-fy2009'),
  ),
  'amazon-share-abroad-2025': shareOf(
    value('amazon-revenue-international-fy2025'),
    value('amazon-revenue-fy2025'),
  ),
  'amazon-share-us-2013': shareOf(
    value('amazon-revenue-us-fy2013'),
    value('amazon-revenue-fy2013'),
  ),
  'amazon-share-us-2023': shareOf(
    value('amazon-revenue-us-fy2023'),
    value('amazon-revenue-fy2023'),
  ),
  'alibaba-share-abroad-2012': shareOf(
    value('alibaba-revenue-international-commerce-fy2012'),
    value('alibaba-revenue-fy2012'),
  ),
  'alibaba-share-abroad-2020': shareOf(
    value('alibaba-revenue-international-commerce-fy2020'),
    value('alibaba-revenue-fy2020'),
  ),
  'alibaba-share-abroad-2026': shareOf(
    value('alibaba-revenue-international-commerce-fy2026'),
    value('alibaba-revenue-fy2026'),
  ),
  'cloud-share-of-income-2025': shareOf(
    value('amazon-operating-income-aws-fy2025'),
    value('amazon-operating-income-fy2025'),
  ),
  'abroad-share-of-income-2025': shareOf(
    value('amazon-operating-income-international-fy2025'),
    value('amazon-operating-income-fy2025'),
  ),
  'delivery-share-2009': deliveryShare('2009'),
  'delivery-share-2022': deliveryShare('2022'),
  'delivery-share-2023': deliveryShare('2023'),
  'fulfilment-share-2025': shareOf(
    value('amazon-fulfillment-expense-fy2025'),
    value('amazon-revenue-fy2025'),
  ),
  'amazon-space-2023': (input) => sum(spaceOf(input)),
  'amazon-space-2023-m2': (input) => inSquareMetres(spaceOf(input)),
  'amazon-space-2005-m2': ({ datum }) =>
    inSquareMetres(datum('series/amzn-sqft-total-world-2005/value')),
  'amazon-space-growth': (input) =>
    ratio(spaceOf(input), input.datum('series/amzn-sqft-total-world-2005/value')),
  'amazon-space-leased-share': (input) =>
    share(input.datum('series/amzn-sqft-total-leased-world-2023/value'), spaceOf(input)),
  'amazon-owned-for-cloud': shareOf(
    'series/amzn-sqft-segment-owned-aws-2023/value',
    'series/amzn-sqft-total-owned-world-2023/value',
  ),
  'amazon-capex-share-2025': shareOf(value('amazon-capex-fy2025'), value('amazon-revenue-fy2025')),
  'alibaba-capex-share-2026': shareOf(
    'series/alibaba-capex-fy2026/value',
    value('alibaba-revenue-fy2026'),
  ),
  'employees-ratio-2025': ratioOf(
    value('amazon-employees-fy2025'),
    value('alibaba-employees-fy2026-q2'),
  ),
  'alibaba-goods-2020-usd': goodsInDollars,
  'amazon-goods-2018': ({ datum }) =>
    sum(
      datum('series/amazon-first-party-sales-2018/value'),
      datum('series/amazon-third-party-sales-2018/value'),
    ),
} satisfies FigureTable;
