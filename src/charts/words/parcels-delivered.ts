import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'first'
    | 'indexYear'
    | 'index'
    | 'otherYear'
    | 'other'
    | 'pressYear'
    | 'press'
    | 'pressIndex'
    | 'beforeRevised'
    | 'times'
    | 'daily'
    | 'dailyPeriod'
    | 'yearly'
    | 'whole'
    | 'wholePeriod'
    | 'told'
    | 'share'
    | 'shareYear'
    | 'south'
    | 'southMonth',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon delivered ${f.index} parcels in the United States alone in ${f.indexYear}, about ${f.times} times what Cainiao carried across borders in ${f.dailyPeriod}`,
    subtitle: `Parcels in billions a year: Amazon’s own deliveries in the United States, and Cainiao’s parcels across borders; hollow bars are counted otherwise than the solid ones`,
    alt: `Bars in groups by company, on one scale. Amazon’s, in the United States, grow from ${f.first} parcels in ${f.firstYear} to ${f.index} in ${f.indexYear} by one index, and to ${f.other} in ${f.otherYear} by another. For ${f.pressYear} a press estimate of ${f.press} stands beside the index’s ${f.pressIndex}. Cainiao’s are short and close together: more than ${f.whole} in ${f.wholePeriod}, and ${f.daily} a day in ${f.dailyPeriod}, which makes ${f.yearly} a year.`,
    notes: [
      `The groups are different things: what Amazon’s own network brings to doors in one country, by outside estimates, and what Cainiao takes over borders, by its own word. Of Cainiao’s parcels within China, and of Amazon’s outside the United States, we hold no number. Daily numbers are multiplied by the days of a year; the one told in ${f.told} is “domestic and international” in its source.`,
      `Pitney Bowes, which gave Amazon ${f.share} of American parcels in ${f.shareYear}, later revised its numbers: what it told up to ${f.beforeRevised} and after is not on one base. ShipMatrix (${f.otherYear}) is another counter. Left out is Cainiao’s “more than ${f.south}” to South America in a quarter, told in ${f.southMonth}.`,
    ],
    columns: {
      period: 'Period',
      company: 'Company',
      counter: 'Counted by',
      parcels: 'Parcels a year',
    },
    labels: {
      amazon: 'Amazon',
      alibaba: 'Alibaba (Cainiao)',
      'amazon-heading': 'Amazon, delivered in the United States',
      'alibaba-heading': 'Cainiao, across borders',
      index: 'Pitney Bowes',
      revised: 'Pitney Bowes, revised base',
      'other-index': 'ShipMatrix',
      press: 'press estimate',
      company: 'Cainiao',
      'company-day': 'Cainiao, for a day',
      'revised-name': 'revised base',
      'other-index-name': 'ShipMatrix',
      'press-name': 'press estimate',
    },
  }),
};
