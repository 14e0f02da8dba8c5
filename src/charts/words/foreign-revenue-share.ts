import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'peak'
    | 'peakYear'
    | 'firstYear'
    | 'first'
    | 'last'
    | 'lastYear'
    | 'lastMoney'
    | 'begin'
    | 'beginEnd'
    | 'low'
    | 'lowEnd'
    | 'latest'
    | 'latestEnd'
    | 'latestMoney'
    | 'anewEnd'
    | 'usYear'
    | 'outsideUs',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon’s shops abroad bring in ${f.last} of its revenue, down from ${f.peak} in ${f.peakYear}; Alibaba’s bring in ${f.latest}`,
    subtitle: `Revenue of Amazon’s International segment and of Alibaba’s international commerce, in percent of all revenue of the company, by fiscal year, each placed where it ends`,
    alt: `Lines of yearly shares. Amazon’s climbs from ${f.first} in ${f.firstYear} to ${f.peak} in ${f.peakYear} and then falls nearly every year, to ${f.last} in ${f.lastYear}, which is still ${f.lastMoney}. Alibaba’s begins at ${f.begin} in the year to ${f.beginEnd}, sinks to ${f.low} in the year to ${f.lowEnd} and rises to ${f.latest}, or ${f.latestMoney}, in the year to ${f.latestEnd}.`,
    notes: [
      `Neither figure is all that a company earns abroad. Amazon’s International segment leaves out Canada and Mexico, which count as North America, and its cloud, whose growth alone lowers the share; by country of the shop, ${f.outsideUs} of its revenue came from outside the United States in ${f.usYear}. Alibaba’s leaves out its cloud and its logistics abroad.`,
      `From the year to ${f.anewEnd} on Alibaba gives the revenue of its international group with sales to its other groups, so the line breaks there; that year is shown both ways. Hollow marks are known as restated in a later filing.`,
    ],
    columns: {
      period: 'Fiscal year',
      company: 'Company',
      period_end: 'Ended',
      share: 'Share of revenue',
      foreign: 'Revenue abroad, in billions',
      total: 'All revenue, in billions',
      currency: 'Currency',
      counted: 'Counted as',
      basis: 'Basis',
    },
    labels: {
      amazon: 'Amazon',
      alibaba: 'Alibaba',
      'counted-anew': 'counted\nanew',
      USD: 'US dollars',
      CNY: 'renminbi',
      segment: 'segment',
      group: 'group, with sales inside the company',
      reported: 'as reported',
      restated: 'restated',
    },
  }),
};
