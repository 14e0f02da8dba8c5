import { describe, expect, it } from 'vitest';
import { countryProfile } from '../../../src/components/profile/countryProfile.ts';
import { noteText } from '../../../src/components/profile/noteText.ts';
import { profileReading } from '../../../src/components/profile/profileReading.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { countryRows, touchedCountries } from '../../../src/facts/country/countryRows.ts';
import { neighbours } from '../../../src/facts/country/neighbours.ts';

const dataset = loadDataset();
const reading = profileReading('en', 'country');
const codes = touchedCountries(dataset);
const lead = (code: string) => profiles.get(code)?.lead.join(' ');

/** Where a row names a country: every column that may, read without the code under test. */
const columns = ['country', 'origin_country', 'destination_country', 'jurisdiction', 'region'];
const tables = [
  'hubs',
  'marketplaces',
  'cloud-regions',
  'routes',
  'market-leaders',
  'events',
  'policy',
  'promises',
  'series',
] as const;

function namedIn(row: Readonly<Record<string, unknown>>): string[] {
  const cells = columns.flatMap((column) => row[column] ?? []).map(String);
  return cells
    .filter((cell) => /^[A-Z]{2}(-|$)/.test(cell) && cell !== 'EU')
    .map((cell) => cell.slice(0, 2));
}

const profiles = new Map(codes.map((code) => [code, countryProfile(reading, code)]));

/** The rows that stand on a country's page. */
function shown(code: string): Set<string> {
  const lines = profiles
    .get(code)
    ?.sections.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
  return new Set(lines?.map(({ table, id }) => `${table}/${id}`));
}

describe('countryProfile(reading, code)', () => {
  it.each(tables)('shows every row of %s on the page of each country it names', (table) => {
    const missing = dataset.tables[table].flatMap((row) =>
      namedIn(row)
        .filter((code) => !shown(code).has(`${table}/${row.id}`))
        .map((code) => `${code}: ${row.id}`),
    );
    expect(missing).toEqual([]);
  });

  it('shows a train on the pages of the towns it passes', () => {
    expect(countryRows(dataset, 'BY').routes.map(({ id }) => id)).toContain('yiwu-madrid');
  });

  it.each(codes)('tells something of %s, and nothing of what there is none of', (code) => {
    const { lead: sentences = [], sections = [], sources = [] } = profiles.get(code) ?? {};
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z0-9].*[.)]$/);
      expect(sentence).not.toMatch(/\b(0|none of|undefined|NaN)\b|\b1 \w+s\b|  |\.\./);
    }
    expect(sections.every(({ groups }) => groups.every(({ lines }) => lines.length > 0))).toBe(
      true,
    );
    expect(sources.length).toBeGreaterThan(0);
  });

  it('tells rich countries by shops, sites and clouds, and sparse ones by what there is', () => {
    expect(
      Object.fromEntries(
        ['FR', 'CN', 'IN', 'BG', 'NG', 'BY', 'PT', 'RO', 'NZ', 'AE'].map((code) => [
          code,
          lead(code),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      {
        "AE": "Amazon turned an earlier shop into Amazon.ae in May 2019. Of three logistics sites in the data, two are known to operate: one of Amazon and one of JD.com. Alibaba Cloud has run a cloud region since November 2016; AWS opened a cloud region in August 2022 which by the last word, of April 2026, could serve no customers.",
        "BG": "Of three logistics sites in the data, none is known to operate.",
        "BY": "Freight trains pass through on three routes in the data.",
        "CN": "Amazon gave up Amazon.cn in July 2019; Alibaba opened Tmall Global in February 2014. Of seven logistics sites in the data, three are known to operate: two of Alibaba and one of Hubei International Logistics Airport. AWS runs two cloud regions, the first since December 2013; Alibaba Cloud runs 16 cloud regions, the first since 2014.",
        "FR": "Amazon opened Amazon.fr in August 2000. Of 32 logistics sites in the data, 16 are known to operate: twelve of Amazon, two of JD.com, one of Alibaba and one of Temu. AWS has run a cloud region since December 2017, Alibaba Cloud since June 2026.",
        "IN": "Amazon opened Amazon.in in June 2013; Alibaba gave up Paytm, BigBasket and Zomato. All eight logistics sites in the data operate, all of them Amazon’s. AWS runs two cloud regions, the first since June 2016; Alibaba Cloud closed its cloud region in July 2024.",
        "NG": "Amazon is said to have planned a shop, which is not known to have opened. One cargo flight begins or ends here. Jumia led by the newest measure in the data: most used shopping app (Statista), undated.",
        "NZ": "AWS has run a cloud region since September 2025.",
        "PT": "Amazon led by the newest measure in the data: online sales (ECDB’s ranking), 2025.",
        "RO": "Fee of 25 lei per parcel below €150 (1 January 2026).",
      }
    `);
  });
});

describe('noteText(reading, note)', () => {
  it('names countries and writes dates, and leaves names as they are', () => {
    expect(noteText(reading, 'crossed KZ;RU, from 2015-09-24')).toBe(
      'Crossed Kazakhstan and Russia, from 24 September 2015',
    );
    expect(noteText(reading, 'eWTP in 2019-13-01')).toBe('eWTP in 2019-13-01');
  });
});

describe('neighbours(dataset, code, codes)', () => {
  it('keeps to the subregion where it has enough, else takes the region', () => {
    expect(neighbours(dataset, 'BE', codes).region).toBe('Western Europe');
    const oceania = neighbours(dataset, 'NZ', codes);
    expect(oceania.countries.map(({ code }) => code)).toEqual(['AU']);
    expect(neighbours(dataset, 'FR', codes).countries.map(({ code }) => code)).not.toContain('FR');
  });
});
