import { countryLabels, type CountryFigures } from '../countryNames.ts';
import type { ChartWords } from '../define.ts';

type Figures = CountryFigures &
  Readonly<
    Record<
      | 'amazon'
      | 'built'
      | 'made'
      | 'souqShops'
      | 'abroad'
      | 'bought'
      | 'first'
      | 'chinaBought'
      | 'chinaShut'
      | 'chinaShutMonth'
      | 'souqUntil'
      | 'souqBought'
      | 'lazada'
      | 'lazadaCountries'
      | 'lazadaYear'
      | 'daraz'
      | 'darazCountries'
      | 'darazYear'
      | 'holdings'
      | 'sold'
      | 'undated'
      | 'plans'
      | 'everywhere',
      string
    >
  >;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon began ${f.built} of its ${f.amazon} national marketplaces itself; of Alibaba’s ${f.abroad} outside China it bought ${f.bought}`,
    subtitle: `Consumer marketplaces by country, from the launch or the purchase to the end or to today, since ${f.first}`,
    alt: `A line for each marketplace, along the years. Amazon’s begin in ${f.first} with the United States, come by ones and twos, and thicken after the purchase of Souq in ${f.souqBought}; nearly all run on to today. Only China, bought in ${f.chinaBought}, is struck out, in ${f.chinaShutMonth}. Alibaba’s begin late, and the widest were bought in one stroke: Lazada in ${f.lazadaCountries} in ${f.lazadaYear}, Daraz in ${f.darazCountries} in ${f.darazYear}. Of ${f.holdings} minority holdings in rivals’ markets ${f.sold} were sold, all in India.`,
    notes: [
      `Squares are Amazon’s, circles Alibaba’s. Struck marks are ends; a mark with a dot and a broken line have had no later word that we found. For what was bought the date is that of the deal, not of the shop’s own beginning: Lazada and Daraz are older. In ${f.made} countries Amazon’s shop was made out of one that it had bought: out of booksellers’ in Britain and Germany, out of Souq in ${f.souqShops}. Trendyol, once bought, went to Germany and Azerbaijan itself.`,
      `No date of launch was found for ${f.undated} entries, among them ${f.plans} of Amazon’s that are known only from a leaked plan. Of some launches only the year is known: their marks stand in its middle. Left out are ${f.everywhere} shops of Alibaba’s that sell to many countries at once, AliExpress first of all, and Taobao and Tmall, at home in China. Tmall Global sells imports there.`,
    ],
    columns: {
      company: 'Company',
      brand: 'Marketplace',
      country: 'Country',
      launched: 'Launched or bought',
      closed: 'Ended',
      how: 'How',
      status: 'State',
    },
    labels: {
      ...countryLabels(f),
      amazon: 'Amazon',
      alibaba: 'Alibaba',
      'alibaba-own': 'Alibaba: begun or made itself',
      'alibaba-bought': 'Alibaba: bought, or half bought',
      'alibaba-holding': 'Alibaba: minority holdings',
      greenfield: 'begun',
      acquisition: 'bought',
      conversion: 'made out of another shop',
      operating: 'open',
      closed: 'ended',
      cancelled: 'put off, not begun',
      unknown: 'no later word',
      'undated-operating': 'date not found',
      'undated-closed': 'sold, dates not found',
      'undated-cancelled': 'leaked plan, put off',
      'undated-unknown': 'leaked plan, no launch found',
      souq: `United Arab Emirates, as Souq until ${f.souqUntil}`,
      'amazon-cn': `China, bought as Joyo; shut in ${f.chinaShut}`,
      'lazada-id': `Lazada, ${f.lazada} countries`,
      'daraz-bd': `Daraz, ${f.daraz} countries`,
      'aliexpress-kr': 'AliExpress, South Korea',
      'aliexpress-ru': 'AliExpress, Russia',
      'tmall-europe-es': 'Tmall, Spain (pilot)',
    },
  }),
};
