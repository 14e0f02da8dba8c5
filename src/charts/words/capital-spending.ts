import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'amazon'
    | 'amazonYear'
    | 'before'
    | 'beforeYear'
    | 'alibaba'
    | 'alibabaUsd'
    | 'alibabaEnd'
    | 'filed'
    | 'filedEnd'
    | 'earlier'
    | 'earlierEnd'
    | 'times'
    | 'rate'
    | 'firstYear'
    | 'alibabaFirst'
    | 'vendorUntil'
    | 'grossYear'
    | 'recast'
    | 'plan'
    | 'planYear',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon spent ${f.amazon} on buildings and machines in ${f.amazonYear}, ${f.times} times what Alibaba spent in the year to ${f.alibabaEnd}`,
    subtitle: `Capital expenditure by fiscal year, in billions, each year placed where it ends: Amazon’s from ${f.firstYear}, Alibaba’s from the year to ${f.alibabaFirst}. In their own currencies the panels share one scale, at the rate of Alibaba’s latest filing, ${f.rate} renminbi to the dollar.`,
    alt: `Lines of yearly capital spending. Amazon’s lies close to zero for many years, is ${f.before} in ${f.beforeYear} and ${f.amazon} in ${f.amazonYear}, with one year of decline. Alibaba’s rises and falls, stands at ${f.earlier} in the year to ${f.earlierEnd}, then leaps to ${f.filed} in the year to ${f.filedEnd} and ${f.alibaba}, or ${f.alibabaUsd}, in the year to ${f.alibabaEnd}.`,
    notes: [
      `The lines break where the way of counting changes. Until ${f.grossYear} Amazon first gave its spending net of incentives received; from then on before them, and so, drawn hollow, for ${f.recast} as restated. Alibaba’s years to ${f.vendorUntil} come from a data vendor and include intangible assets; the year to ${f.alibabaEnd} is one analyst’s report, not a filing. These too are hollow.`,
      `Both lines hold data centres as well as warehouses, not split by our sources. Amazon planned about ${f.plan} for ${f.planYear}, mostly for its cloud.`,
    ],
    columns: {
      period: 'Fiscal year',
      company: 'Company',
      period_end: 'Ended',
      reported: 'Capital expenditure as reported, in billions',
      currency: 'Currency',
      usd: 'US dollars by its own filing, in billions',
      counted: 'Counted',
      basis: 'Basis',
    },
    labels: {
      amazon: 'Amazon',
      alibaba: 'Alibaba',
      'amazon-unit': 'Amazon, US$ billion',
      'alibaba-unit': 'Alibaba, RMB billion',
      'usd-unit': 'US$ billion',
      USD: 'US dollars',
      CNY: 'renminbi',
      net: 'net of incentives',
      gross: 'before incentives',
      'with-intangibles': 'with intangible assets, by a data vendor',
      equipment: 'land, buildings and equipment',
      analyst: 'by an analyst',
      reported: 'as reported',
      restated: 'restated',
    },
  }),
};
