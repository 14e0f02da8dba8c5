import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'lastYear'
    | 'usFirst'
    | 'usLast'
    | 'oldFirst'
    | 'oldLast'
    | 'restFirst'
    | 'restLast'
    | 'usMoney'
    | 'germanyMoney'
    | 'ukMoney'
    | 'japanMoney'
    | 'restMoney'
    | 'earliest'
    | 'storeYear',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon has grown more American: ${f.usLast} of its revenue came from the United States in ${f.lastYear}, ${f.usFirst} in ${f.firstYear}`,
    subtitle: `Amazon’s revenue by country, in percent of the whole, ${f.firstYear} to ${f.lastYear}`,
    alt: `Stacked bars, one a year. The United States grows from ${f.usFirst} in ${f.firstYear} to ${f.usLast} in ${f.lastYear}. Germany, the United Kingdom and Japan shrink together from ${f.oldFirst} to ${f.oldLast}. All other countries grow from ${f.restFirst} to ${f.restLast}. In money all have grown: in ${f.lastYear} they are ${f.usMoney}, ${f.germanyMoney}, ${f.ukMoney}, ${f.japanMoney} and ${f.restMoney}.`,
    notes: [
      `All of Amazon’s business is counted, its cloud too. From ${f.storeYear} on the filings say how: shop sales by the country of the shop, the cloud by the company of Amazon’s that sells it. Part of the growth of the American share may be the cloud’s.`,
      `The filings name no other country. From ${f.earliest} they give Germany, the United Kingdom and Japan, but the United States and the rest apart only from ${f.firstYear}. For years after ${f.lastYear} we hold no figures.`,
    ],
    columns: {
      year: 'Year',
      country: 'Country',
      revenue: 'Revenue, in billions of US dollars',
      share: 'Share of all revenue',
    },
    labels: {
      us: 'United States',
      germany: 'Germany',
      uk: 'United Kingdom',
      japan: 'Japan',
      rest: 'rest of world',
      'us-narrow': 'US',
      'germany-narrow': 'Germany',
      'uk-narrow': 'UK',
      'japan-narrow': 'Japan',
      'rest-narrow': 'rest',
    },
  }),
};
