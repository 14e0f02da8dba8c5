import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'lastYear'
    | 'last'
    | 'worst'
    | 'worstYear'
    | 'sum'
    | 'years'
    | 'lossYears'
    | 'losses'
    | 'anewYear'
    | 'recastYears'
    | 'cloud',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon’s business abroad now earns ${f.last} a year; over its ${f.years} years it has lost ${f.sum} more than it earned`,
    subtitle: `Operating income of Amazon’s International segment by year, ${f.firstYear} to ${f.lastYear}, in billions of US dollars; losses stand below the line`,
    alt: `Bars of yearly operating income, above and below zero. Small losses in its first years are followed by a decade of small profits. Losses come back in the middle of the next decade and reach ${f.worst} in ${f.worstYear}; the latest years are profits, the last of them ${f.last} in ${f.lastYear}. In ${f.lossYears} of ${f.years} years the segment made a loss.`,
    notes: [
      `Before ${f.anewYear} the segment’s result was given before pay in shares and some other costs, so its true losses were larger. Hollow bars (${f.recastYears}) show the years that Amazon recast by the later count. The sum takes each year as first reported; the losses alone come to ${f.losses}.`,
      `International means the shops outside the United States, Canada and Mexico, without the cloud, which earned ${f.cloud} in ${f.lastYear} and is not split by place. The figure for ${f.lastYear} is from a secondary source.`,
    ],
    columns: {
      year: 'Year',
      income: 'Operating income, in billions of US dollars',
      counted: 'Pay in shares',
      basis: 'Basis',
    },
    labels: {
      anew: `from ${f.anewYear} on\nafter pay in shares`,
      'anew-narrow': `from ${f.anewYear}\nafter pay\nin shares`,
      before: 'not taken off',
      after: 'taken off',
      reported: 'as reported',
      restated: 'restated',
    },
  }),
};
