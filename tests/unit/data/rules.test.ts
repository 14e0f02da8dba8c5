import { describe, expect, test } from 'vitest';
import { changing } from './texts.ts';

describe('rules over several columns', () => {
  test('hubs', () => {
    const liege = { id: 'cainiao-liege-ehub' };
    expect([
      ...changing('hubs', { lat: '95.2' }, liege),
      ...changing('hubs', { lat: '' }, liege),
      ...changing('hubs', { lon: '' }, liege),
      ...changing('hubs', { precision: '' }, liege),
      ...changing('hubs', { opened: '2018-05-30' }, liege),
      ...changing('hubs', { opened: '2018' }, liege),
      ...changing('hubs', { closed: '2020', status: 'closed' }, liege),
      ...changing('hubs', { closed: '2025' }, liege),
      ...changing('hubs', { status: 'proposed' }, liege),
      ...changing('hubs', { country: 'EU', area_m2: '0', jobs: '1.5' }, liege),
    ]).toMatchInlineSnapshot(`
      [
        "data/hubs.csv:2: lat: must be between -90 and 90: 95.2",
        "data/hubs.csv:2: lat: must be filled if and only if lon is",
        "data/hubs.csv:2: precision: must be filled if and only if lat is: site",
        "data/hubs.csv:2: city: must be filled if and only if lat is: Liège",
        "data/hubs.csv:2: lat: must be filled if and only if lon is: 50.6374",
        "data/hubs.csv:2: precision: must be filled if and only if lat is",
        "data/hubs.csv:2: opened: must not be before announced: 2018-05-30",
        "data/hubs.csv:2: closed: must not be before opened: 2020",
        "data/hubs.csv:2: closed: must be empty unless status is closed or cancelled: 2025",
        "data/hubs.csv:2: opened: must be empty unless status is operating or closed or unknown: 2021-11-08",
        "data/hubs.csv:2: area_m2: must be above zero: 0",
        "data/hubs.csv:2: jobs: must be a whole number above zero: 1.5",
      ]
    `);
  });

  test('other places', () => {
    expect([
      ...changing('routes', { origin_lat: '' }),
      ...changing('routes', { ended: '2017', status: 'ended' }),
      ...changing('routes', { ended: '2019' }),
      ...changing('routes', { status: 'proposed' }),
      ...changing('events', { place: '' }),
      ...changing('events', { importance: '4' }),
      ...changing('events', { importance: '1.5' }),
      ...changing('places', { lon: '181' }),
      ...changing('cloud-regions', { closed: '2001', status: 'closed' }),
      ...changing('cloud-regions', { status: 'closed' }),
      ...changing('cloud-regions', { status: 'announced' }),
      ...changing('marketplaces', { closed: '1990', status: 'closed' }),
      ...changing('marketplaces', { closed: '2020' }),
    ]).toMatchInlineSnapshot(`
      [
        "data/routes.csv:2: origin_lat: must be filled if and only if origin_lon is",
        "data/routes.csv:2: ended: must not be before started: 2017",
        "data/routes.csv:2: ended: must be empty unless status is ended: 2019",
        "data/routes.csv:2: started: must be empty unless status is ended or operating or single or suspended or unknown: 2018-03-29",
        "data/events.csv:2: place: must be filled if and only if lat is",
        "data/events.csv:2: importance: must be between 1 and 3: 4",
        "data/events.csv:2: importance: must be 1, 2 or 3: 1.5",
        "data/places.csv:2: lon: must be between -180 and 180: 181",
        "data/cloud-regions.csv:2: closed: must not be before launched: 2001",
        "data/cloud-regions.csv:2: closed: must not be empty while status is closed",
        "data/cloud-regions.csv:2: launched: must be empty unless status is active or closed: 2006-08-25",
        "data/marketplaces.csv:2: closed: must not be before launched: 1990",
        "data/marketplaces.csv:2: closed: must be empty unless status is closed: 2020",
      ]
    `);
  });

  test('money', () => {
    expect([
      ...changing('financials', { currency: '' }, { metric: 'revenue' }),
      ...changing('financials', { unit: 'count' }, { metric: 'revenue' }),
      ...changing('financials', { currency: 'USD' }, { metric: 'employees' }),
      ...changing('financials', { currency: 'XXX' }, { metric: 'revenue' }),
      ...changing('series', { currency: '' }, { unit: 'money' }),
      ...changing('series', { currency: 'EUR' }, { unit: 'percent' }),
      ...changing('shopping-festivals', { currency: '' }, { unit: 'millions' }),
      ...changing('market-leaders', { unit: '', value: '3' }),
      ...changing('fx', { quote: 'USD' }),
      ...changing('fx', { company: '' }, { kind: 'convenience-stated' }),
      ...changing('fx', { company: 'alibaba' }, { kind: 'yearly-average' }),
      ...changing('fx', { period: '2024-01-01' }, { kind: 'yearly-average' }),
    ]).toMatchInlineSnapshot(`
      [
        "data/financials.csv:2: currency: must be filled for money, and for money only",
        "data/financials.csv:2: unit: must be millions for money: count",
        "data/financials.csv:2: currency: must be filled for money, and for money only: USD",
        "data/financials.csv:2: unit: must be millions for money: count",
        "data/financials.csv:2: currency: must be one of USD, EUR, CNY, AUD, GBP, INR, JPY, NZD, PLN, SGD: XXX",
        "data/series.csv:2: currency: must not be empty while unit is money",
        "data/series.csv:2: currency: must be empty unless unit is money: EUR",
        "data/shopping-festivals.csv:2: currency: must be filled if and only if gmv is",
        "data/market-leaders.csv:2: unit: must not be empty while value is filled",
        "data/fx.csv:2: quote: must differ from base: USD",
        "data/fx.csv:2: company: must not be empty while kind is convenience-stated or convenience-implied",
        "data/fx.csv:2: company: must be empty unless kind is convenience-stated or convenience-implied: alibaba",
        "data/fx.csv:2: period: must be a year for an average, a day for a rate from a filing: 2024-01-01",
      ]
    `);
  });

  test('verdicts', () => {
    expect([
      ...changing('promises', { verdict_on: '' }, { verdict: 'kept' }),
      ...changing('promises', { verdict_on: '2020' }, { verdict: 'pending' }),
      ...changing('promises', { verdict_on: '2001' }, { verdict: 'partly' }),
    ]).toMatchInlineSnapshot(`
      [
        "data/promises.csv:2: verdict_on: must not be empty while verdict is kept or partly or broken",
        "data/promises.csv:2: verdict_on: must not be before claimed_on: 2020",
        "data/promises.csv:2: verdict_on: must be empty unless verdict is kept or partly or broken: 2020",
        "data/promises.csv:2: verdict_on: must not be before claimed_on: 2001",
      ]
    `);
  });

  test('are asked whatever other cells say, but not of a cell already refused', () => {
    const liege = { id: 'cainiao-liege-ehub' };
    expect([
      ...changing('hubs', { lat: '95.2', kind: 'palace', opened: '2001' }, liege),
      ...changing('hubs', { opened: '2021-02-30', announced: '2030' }, liege),
    ]).toMatchInlineSnapshot(`
      [
        "data/hubs.csv:2: kind: must be one of air-hub, delivery-station, distribution-centre, ehub, fulfilment-centre, office, overseas-warehouse, sortation-centre: palace",
        "data/hubs.csv:2: lat: must be between -90 and 90: 95.2",
        "data/hubs.csv:2: opened: must not be before announced: 2001",
        "data/hubs.csv:2: opened: must be YYYY, YYYY-MM or YYYY-MM-DD, 1900 to 2099, on a day that exists: 2021-02-30",
      ]
    `);
  });
});

test('a cell that swallowed rows is refused', () => {
  const note = 'Fine.\namazon-x,amazon,amazon';
  expect(changing('hubs', { note: 'Two paragraphs,\nboth of them, in order.' })).toEqual([]);
  expect(changing('hubs', { note, name: 'One\nTwo' })).toMatchInlineSnapshot(`
    [
      "data/hubs.csv:2: name: must not hold a line break: One\\nTwo",
      "data/hubs.csv:2: note: seems to hold another row, as when a quote is out of place: Fine.\\namazon-x,amazon,amazon",
    ]
  `);
});
