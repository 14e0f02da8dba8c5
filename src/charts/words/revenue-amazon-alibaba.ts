import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'times'
    | 'nearestTimes'
    | 'nearestEnd'
    | 'amazonLast'
    | 'amazonYear'
    | 'alibabaLast'
    | 'alibabaUsd'
    | 'alibabaEnd'
    | 'rate'
    | 'amazonFirst'
    | 'alibabaFirst'
    | 'noDollars'
    | 'restated',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon’s revenue is ${f.times} times Alibaba’s; the multiple was lowest, at ${f.nearestTimes}, in the year to ${f.nearestEnd}`,
    subtitle: `Revenue of both companies by fiscal year, in billions, each year placed at its end: Amazon’s from ${f.amazonFirst}, Alibaba’s from ${f.alibabaFirst}. In their own currencies the panels share one scale, at the rate of Alibaba’s latest filing, ${f.rate} renminbi to the dollar.`,
    alt: `Lines of yearly revenue. Amazon’s rises every year, to ${f.amazonLast} in ${f.amazonYear}. Alibaba’s rises steeply until the year to ${f.nearestEnd}, when Amazon’s was ${f.nearestTimes} times as large, and slowly since, to ${f.alibabaLast}, or ${f.alibabaUsd}, in the year to ${f.alibabaEnd}; Amazon’s is then ${f.times} times as large.`,
    notes: [
      `Alibaba’s year ends in March, Amazon’s in December; each of Alibaba’s is compared with the year of Amazon’s that ended before it. In US dollars Alibaba’s figures stand as its own reports print or imply them; for ${f.noDollars} we have found none, and the line breaks there.`,
      `Revenue is not the value of what is sold through a company. Amazon’s ${f.restated}, drawn hollow, is known only as restated later.`,
    ],
    columns: {
      period: 'Fiscal year',
      company: 'Company',
      period_end: 'Ended',
      reported: 'Revenue as reported, in billions',
      currency: 'Currency',
      usd: 'US dollars by its own filing, in billions',
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
      reported: 'as reported',
      restated: 'restated',
    },
  }),
};
