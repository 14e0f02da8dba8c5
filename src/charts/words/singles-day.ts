import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'first'
    | 'dayYear'
    | 'day'
    | 'longerYear'
    | 'longer'
    | 'days'
    | 'lastYear'
    | 'last'
    | 'lastUsd'
    | 'jd'
    | 'jdFirst'
    | 'silentFrom'
    | 'silent'
    | 'jdSilent'
    | 'converted'
    | 'unsaid',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `After ${f.last} on Singles’ Day ${f.lastYear} Alibaba stopped giving a total, and so did JD`,
    subtitle: `Value of goods ordered from Alibaba and JD around Singles’ Day in November, as they gave it, in billions of renminbi or US dollars, from ${f.firstYear} on`,
    alt: `Lines of yearly sales. Alibaba’s on the single day rise from ${f.first} in ${f.firstYear} to ${f.day} in ${f.dayYear}. In ${f.longerYear} the count covers ${f.days} days and leaps to ${f.longer}; in ${f.lastYear} it is ${f.last}, or about ${f.lastUsd}. JD’s rise beside it from ${f.jdFirst} on and end at ${f.jd} in ${f.lastYear}. From ${f.silentFrom} on the chart is empty: no totals were given.`,
    notes: [
      `From ${f.longerYear} on Alibaba counts ${f.days} days, so its lines are not joined; JD’s totals are of as many (for ${f.unsaid} our source does not say). These are orders by the companies’ own count, not revenue.`,
      `For ${f.silent} Alibaba gave no total, nor did JD for ${f.jdSilent}; of later years we hold nothing. Hollow marks are converted at the year’s average rate: into renminbi ${f.converted}, which our sources give in dollars alone, and into dollars nearly all.`,
    ],
    columns: {
      year: 'Year',
      company: 'Company',
      days: 'Days counted',
      renminbi: 'Sales, in billions of renminbi',
      dollars: 'Sales, in billions of US dollars',
      given: 'Given in',
    },
    labels: {
      alibaba: 'Alibaba',
      jd: 'JD',
      longer: `${f.days} days\nfrom ${f.longerYear} on`,
      silent: 'no totals\ngiven',
      'silent-narrow': 'no\ntotals\ngiven',
      CNY: 'renminbi',
      USD: 'US dollars',
      'CNY USD': 'renminbi and US dollars',
      '': 'no total given',
    },
  }),
};
