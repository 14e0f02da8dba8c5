import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'first'
    | 'lastYear'
    | 'last'
    | 'leasedShare'
    | 'owned'
    | 'times'
    | 'beforeYear'
    | 'before'
    | 'afterYear'
    | 'after'
    | 'ownedYear'
    | 'splitYear'
    | 'squareFeet'
    | 'cloudShare',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon filled ${f.last} in ${f.lastYear}, ${f.times} times as much as in ${f.firstYear}, and leased ${f.leasedShare} of it`,
    subtitle: `Floor space that Amazon leases and owns in the world, for all uses together, at the end of each year from ${f.firstYear} to ${f.lastYear}, in millions of square metres`,
    alt: `Stacked bars, one a year: leased space below, owned space on top. Together they grow from ${f.first} in ${f.firstYear} to ${f.last} in ${f.lastYear}, most steeply between ${f.beforeYear}, with ${f.before}, and ${f.afterYear}, with ${f.after}. Owned space first appears in ${f.ownedYear}, stays a thin band and comes to ${f.owned} in ${f.lastYear}.`,
    notes: [
      `Warehouses, data centres, offices and shops are added up, since the filings redraw the lines between them more than once. Until the year before ${f.ownedYear} all is taken as leased; until the year before ${f.splitYear} the owned space is the sum of the filing’s lines, since then its own total. What Amazon sub-lets is left out where the filing says so.`,
      `Amazon reports square feet: ${f.squareFeet} in ${f.lastYear}. Of what it owned then, ${f.cloudShare} served its cloud alone. After ${f.lastYear} we hold no whole table.`,
    ],
    columns: {
      year: 'Year',
      leased: 'Leased, in millions of m²',
      owned: 'Owned, in millions of m²',
      total: 'Together, in millions of m²',
      square_feet: 'Together, in millions of square feet',
      lines: 'Owned space in the filing',
    },
    labels: {
      leased: 'Leased',
      owned: 'Owned',
      'all-leased': 'none named',
      lines: 'by line',
      total: 'as a total',
    },
  }),
};
