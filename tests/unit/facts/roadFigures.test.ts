import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { figure } from '../../../src/facts/figure.ts';

const dataset = loadDataset();
const idsOf = (name: string) => figure(dataset, name).cells.map(({ id }) => id);

describe('figure(dataset, name), on Alibaba’s road', () => {
  it('tells the hubs that opened from those that nobody saw; Hangzhou is neither', () => {
    expect(idsOf('hubs-opened')).toEqual([
      'cainiao-klia-aeropolis-ewtp',
      'cainiao-liege-ehub',
      'cainiao-hong-kong-smart-gateway',
    ]);
    expect(idsOf('hubs-unseen')).toEqual(['cainiao-dubai-ehub', 'cainiao-moscow-ehub']);
  });

  it('counts sites beside the hubs without offices, hubs and mainland China', () => {
    const ids = idsOf('alibaba-sites-after-hubs');
    expect(ids).toContain('cainiao-paris-sorting-centre');
    expect(ids).not.toContain('cainiao-liege-ehub');
    expect(ids).not.toContain('alibaba-eec-smart-digital-hub');
    expect(ids).not.toContain('cainiao-sao-paulo-latam-hq');
    expect(ids).not.toContain('cainiao-huizhou-crossborder');
  });

  it('counts shops abroad, shared ones too, but no holdings in others’', () => {
    const [abroad, bought] = [idsOf('alibaba-shops-abroad'), idsOf('alibaba-shops-bought')];
    expect(abroad).toEqual(expect.arrayContaining(bought));
    expect(bought).toContain('gmarket-kr');
    expect(abroad).not.toContain('tmall-global');
    expect(abroad).not.toContain('aliexpress-global');
    expect(abroad.filter((id) => /tokopedia|snapdeal|paytm/.test(id))).toEqual([]);
  });

  it('counts each country of a shop once', () => {
    expect(idsOf('lazada-countries')).toHaveLength(new Set(idsOf('lazada-countries')).size);
    expect(idsOf('daraz-countries')).toContain('daraz-mm');
  });
});

describe('figure(dataset, name), on Amazon’s road', () => {
  it('counts as begun neither what was made out of Souq nor plans', () => {
    const begun = idsOf('amazon-stores-begun');
    expect(begun).toContain('amazon-pl');
    for (const id of ['amazon-ae', 'amazon-sa', 'amazon-eg', 'amazon-cl-plan', 'amazon-cn'])
      expect(begun).not.toContain(id);
  });

  it('counts French projects lost in the second year of the pandemic and the next', () => {
    expect(idsOf('french-sites-lost').toSorted()).toEqual([
      'amazon-fontaine-belfort',
      'amazon-fournes',
      'amazon-montbert',
      'amazon-petit-couronne',
    ]);
  });

  it('counts European closings apart from projects that never opened', () => {
    const closed = idsOf('european-closings-2023');
    expect(closed).toContain('amazon-air-leipzig');
    expect(closed).toContain('amazon-brieselang');
    expect(closed.filter((id) => id === 'amazon-fournes')).toEqual([]);
  });
});
