import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'first'
    | 'firstYear'
    | 'last'
    | 'lastYear'
    | 'passed'
    | 'passedYear'
    | 'latest'
    | 'latestPeriod'
    | 'unitsFrom'
    | 'least'
    | 'most'
    | 'gapFrom'
    | 'gapTo',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `In ${f.passedYear} other merchants’ sales of goods on Amazon passed Amazon’s own; in ${f.lastYear} they made ${f.last}`,
    subtitle: `Share of third-party sellers in Amazon’s sales, worldwide: of the gross sales of physical goods by year, ${f.firstYear} to ${f.lastYear}, and of the units sold, by quarter, ${f.unitsFrom} to ${f.latestPeriod}`,
    alt: `A line climbs from ${f.first} of gross sales of physical goods in ${f.firstYear} almost without a pause, passes half in ${f.passedYear}, at ${f.passed}, and ends at ${f.last} in ${f.lastYear}. After a gap stand hollow marks of another measure, the share of units, between ${f.least} and ${f.most}; the latest, of the ${f.latestPeriod}, is ${f.latest}.`,
    notes: [
      `The measures differ: the yearly series counts money spent on physical goods, as Amazon’s letter to shareholders gave it; the quarters, drawn hollow, count units paid for. A line between them would say what nobody measured. For ${f.gapFrom} to ${f.gapTo} we hold neither.`,
      'Only some quarters of the share of units are held here, as reports of others quote them. Neither measure is a share of Amazon’s revenue.',
    ],
    columns: {
      period: 'Period',
      share: 'Share of third-party sellers',
      measure: 'Measured in',
    },
    labels: {
      sales: 'gross sales of physical goods',
      units: 'units sold',
      'of-sales': 'share of gross\nsales of goods',
      'of-units': 'share of units',
      gap: `nothing held,\n${f.gapFrom} to ${f.gapTo}`,
    },
  }),
};
