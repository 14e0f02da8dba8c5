import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { sharedCountries } from '../../../src/facts/cloudFirsts.ts';
import { figure } from '../../../src/facts/figure.ts';

const dataset = loadDataset();
const regions = dataset.tables['cloud-regions'];
const number = (name: string): number => {
  const { value } = figure(dataset, name);
  if (value.kind !== 'number') throw new Error(`no number: ${name}`);
  return value.value;
};

describe('sharedCountries(dataset)', () => {
  const shared = sharedCountries(dataset);

  it('compares the earliest region of each, and none without a date', () => {
    for (const { country, aws, alibaba, isAwsFirst } of shared) {
      const earliest = (provider: string) =>
        regions
          .filter((region) => region.provider === provider && region.country === country)
          .flatMap(({ launched }) => launched ?? [])
          .toSorted()[0];
      expect([aws.launched, alibaba.launched]).toEqual([
        earliest('aws'),
        earliest('alibaba-cloud'),
      ]);
      expect(isAwsFirst).toBe((aws.launched ?? '') < (alibaba.launched ?? ''));
    }
  });

  it('holds no pair that its dates can’t put in order', () => {
    for (const { country, aws, alibaba } of shared) {
      const [a = '', b = ''] = [aws.launched, alibaba.launched];
      expect(a.startsWith(b) || b.startsWith(a), country).toBe(false);
    }
  });

  it('leaves out mainland China, and has those where AWS was first before the others', () => {
    expect(shared.map(({ country }) => country)).not.toContain('CN');
    const turn = shared.findIndex(({ isAwsFirst }) => !isAwsFirst);
    expect(shared.slice(turn).some(({ isAwsFirst }) => isAwsFirst)).toBe(false);
  });
});

describe('figure(dataset, name) of the clouds', () => {
  it('puts each shared country on one side, resting on the regions of both', () => {
    expect(number('cloud-aws-first') + number('cloud-alibaba-first')).toBe(
      number('cloud-shared-countries'),
    );
    expect(figure(dataset, 'cloud-shared-countries').cells).toHaveLength(
      2 * number('cloud-shared-countries'),
    );
  });

  it('counts as alone no country in which Alibaba Cloud has opened', () => {
    const { cells } = figure(dataset, 'cloud-aws-alone');
    const alone = cells.map(({ id }) => dataset.row('cloud-regions', id).country);
    const alibabas = regions.filter(
      ({ provider, status }) => provider === 'alibaba-cloud' && status !== 'announced',
    );
    for (const { country } of alibabas) expect(alone).not.toContain(country);
    // announced there, and not open
    expect(alone).toContain('BR');
  });

  it('counts the regions of AWS as its own list does', () => {
    expect(number('cloud-aws-regions')).toBe(dataset.row('series', 'aws-regions-2026-08').value);
  });

  it('sets dollars against dollars', () => {
    const rate = dataset.row('fx', 'usd-cny-baba-fy2026').rate;
    const alibaba = dataset.row('financials', 'alibaba-revenue-cloud-fy2026').value / rate;
    const aws = dataset.row('financials', 'amazon-revenue-aws-fy2025').value;
    expect(number('cloud-revenue-ratio')).toBeCloseTo(aws / alibaba);
  });

  it('holds what prose says of the chapter’s other regions', () => {
    const open = (provider: string) =>
      new Set(
        regions
          .filter((region) => region.provider === provider && region.status === 'active')
          .map(({ country }) => country),
      );
    const aws = open('aws');
    expect([...open('alibaba-cloud')].filter((country) => !aws.has(country))).toEqual(
      expect.arrayContaining(['PH', 'SA']),
    );
    expect([...open('alibaba-cloud')].filter((country) => !aws.has(country))).toHaveLength(2);
    expect(regions.some(({ provider, closed }) => provider === 'aws' && closed)).toBe(false);
  });
});
