import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { chartOffer } from '../../../src/embeds/chartOffer.ts';
import { chartModel } from '../../../src/render/chartModel.ts';

describe('chartOffer(model)', () => {
  test.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_id, chart) => {
    const { controls, years } = chartOffer(chartModel(chart, 'en', loadDataset()));
    expect(controls).toEqual(chart.controls);
    expect(years === undefined).toBe(chart.controls?.years === undefined);
    if (years) expect(years[0] < years[1] && years[0] > 1900 && years[1] < 2100).toBe(true);
  });
});
