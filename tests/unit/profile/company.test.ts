import { describe, expect, it } from 'vitest';
import { companyProfile } from '../../../src/components/profile/companyProfile.ts';
import { newestOfEach } from '../../../src/components/profile/newestMeasures.ts';
import { profileReading } from '../../../src/components/profile/profileReading.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { Row } from '../../../src/data/tables.ts';
import { companies, companyNamed } from '../../../src/facts/company/companies.ts';

const { tables } = loadDataset();
const reading = profileReading('en', 'company');

/** Who is measured and is no company, or several. */
const others = ['top-three', 'top-four', 'pdd-and-shein', 'other', 'transfar', 'Emaar Malls'];
const flown = ' for Amazon Air';

describe('companyNamed(name)', () => {
  it.each([
    ['hubs', tables.hubs.map(({ company }) => company)],
    ['marketplaces', tables.marketplaces.map(({ company }) => company)],
    ['cloud-regions', tables['cloud-regions'].map(({ provider }) => provider)],
    ['routes', tables.routes.map(({ operator }) => operator)],
    ['market-leaders', tables['market-leaders'].map(({ company }) => company)],
    ['financials', tables.financials.map(({ company }) => company)],
    ['shopping-festivals', tables['shopping-festivals'].map(({ company }) => company)],
    ['series', tables.series.map(({ subject }) => subject)],
  ])('knows every company of %s', (_, names) => {
    const unknown = names.filter(
      (name) => name !== undefined && companyNamed(name) === undefined && !name.endsWith(flown),
    );
    expect([...new Set(unknown)].filter((name) => !others.includes(name ?? ''))).toEqual([]);
  });

  it('gives no name to two companies', () => {
    const names = companies.flatMap(({ id, name, known }) => [
      ...new Set([id, name, ...known].map((text) => text.toLowerCase())),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('companyProfile(reading, company)', () => {
  it.each(companies)(
    'tells something of $name, and nothing of what there is none of',
    (company) => {
      const { lead, sections, accounts } = companyProfile(reading, company);
      expect(lead.length).toBeGreaterThan(0);
      for (const sentence of lead) {
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/\b(0|undefined|NaN)\b|  |\.\./);
      }
      expect(sections.length + accounts.length).toBeGreaterThan(0);
      expect(sections.every(({ groups }) => groups.every(({ lines }) => lines.length > 0))).toBe(
        true,
      );
    },
  );

  it('counts each site of a company in one country', () => {
    for (const company of companies) {
      const { sites } = companyProfile(reading, company);
      const known = sites.reduce((sum, country) => sum + country.known, 0);
      expect(known).toBe(
        tables.hubs.filter(
          (hub) => companyNamed(hub.company) === company || companyNamed(hub.operator) === company,
        ).length,
      );
      for (const { known: here, stages } of sites)
        expect(Object.values(stages).reduce((sum, count) => sum + count, 0)).toBe(here);
    }
  });

  it('shows figures of the accounts as first reported, the newest last', () => {
    const { accounts } = companyProfile(reading, companies[0] ?? fail());
    const revenue = accounts.find(({ metric }) => metric === 'revenue');
    const years = revenue?.points.map(({ id }) => id);
    expect(years?.at(-1)).toBe(
      tables.financials
        .filter(({ company, metric }) => company === 'amazon' && metric === 'revenue')
        .toSorted((a, b) => (a.period_end < b.period_end ? -1 : 1))
        .at(-1)?.id,
    );
  });
});

describe('newestOfEach(rows)', () => {
  const row = (id: string, period: string | undefined, region = 'FR') =>
    ({ id, metric: 'sites', unit: 'sites', region, period }) as Row<'series'>;

  it('keeps one row of a kind: the newest, whatever the form of its period', () => {
    const rows = [
      row('a', '2010/2021'),
      row('b', '2019'),
      row('c', undefined),
      row('d', '2018', 'DE'),
    ];
    expect(newestOfEach(rows).map(({ id }) => id)).toEqual(['a', 'd']);
  });
});

function fail(): never {
  throw new Error('no company');
}
