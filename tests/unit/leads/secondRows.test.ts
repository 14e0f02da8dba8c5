import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { regionMarks, secondSteps } from '../../../src/leads/secondRows.ts';
import theSecondNetwork from '../../../src/leads/the-second-network.ts';

const dataset = loadDataset();
const regions = regionMarks(dataset);

describe('regionMarks(dataset)', () => {
  it('draws every region of both once', () => {
    expect(regions.map(({ id }) => id).toSorted()).toEqual(
      dataset.tables['cloud-regions'].map(({ id }) => id).toSorted(),
    );
  });

  it('stacks those of a year without a gap', () => {
    const stacks = Map.groupBy(regions, (each) => `${each.company} ${each.band} ${each.year}`);
    for (const stack of stacks.values())
      expect(stack.map(({ below }) => below)).toEqual(stack.map((_, index) => index));
  });

  it('keeps as many over and under a line as there is room for', () => {
    for (const { company, year, below, id } of regions)
      if (year !== null) expect(below, id).toBeLessThan(company === 'amazon' ? 3 : 2);
  });

  it('puts Hong Kong with Asia and the Gulf with the Middle East', () => {
    const bandOf = (id: string) => regions.find((region) => region.id === id)?.band;
    expect(bandOf('alibaba-cloud-cn-hongkong')).toBe('asia');
    expect(bandOf('aws-me-south-1')).toBe('middle-east');
    expect(bandOf('aws-af-south-1')).toBe('middle-east');
    expect(bandOf('aws-cn-north-1')).toBe('china');
  });
});

describe('the lead of the second network', () => {
  const keys = (step: string) =>
    theSecondNetwork.draw(dataset, step, 'wide', 'en').map(({ key }) => key);

  it('fills from step to step until it is whole', () => {
    const count = (step: string) => keys(step).filter((key) => key.startsWith('region-')).length;
    const filling = (['begun', 'followed', 'spread', 'left', 'now'] as const).map(count);
    expect(filling).toEqual(filling.toSorted((a, b) => a - b));
    expect(count(secondSteps.at(-1) ?? '')).toBe(regions.length);
  });

  it('strikes a region only where it was closed, from the step that tells of it', () => {
    const struck = (step: string) => keys(step).filter((key) => key.startsWith('strike-'));
    const closed = regions.filter((region) => region.closed !== null);
    expect(struck('spread')).toEqual([]);
    expect(struck('left').toSorted()).toEqual(closed.map(({ id }) => `strike-${id}`).toSorted());
  });
});
