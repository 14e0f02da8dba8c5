import { countryLabels, type CountryFigures } from '../countryNames.ts';
import type { ChartWords } from '../define.ts';

type Figures = CountryFigures &
  Readonly<
    Record<
      | 'countries'
      | 'amazon'
      | 'alibaba'
      | 'alibabaPlaces'
      | 'rivals'
      | 'firstYear'
      | 'lastYear'
      | 'disputed'
      | 'undated',
      string
    >
  >;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon has been named first in ${f.amazon} of ${f.countries} countries, Alibaba in ${f.alibaba} and others in ${f.rivals}`,
    subtitle: `The marketplace named first in each country, its measure and year, ${f.firstYear} to ${f.lastYear}; solid marks are by sales, hollow ones by visits, users or word alone`,
    alt: `A list of countries by region, with the marketplace named first in each. Amazon leads most of western Europe, North America, India and Japan. Alibaba is named for ${f.alibabaPlaces}. Others lead elsewhere: Allegro, bol and Wildberries in Europe, Shopee in South-East Asia, Coupang in South Korea, Mercado Libre in Mexico, Jumia and Takealot in Africa, eBay in Australia. Many of the countries are measured by visits or users, not by sales.`,
    notes: [
      `There is no one count for all countries: some are by sales, some by visits or users, some only a word of the source, and the years lie apart. So countries must not be compared, and a lead of ${f.firstYear} may be gone. Where Amazon or Alibaba owned the marketplace then, the lead is theirs.`,
      `Where sources or years name different firsts (${f.disputed}), each stands under its own, and the country counts for both. No date is known for ${f.undated}. A country that is missing is one for which we found nothing.`,
    ],
    columns: {
      country: 'Country',
      marketplace: 'Marketplace',
      company: 'Company',
      year: 'Year',
      measure: 'First by',
      share: 'Share, where given',
    },
    labels: {
      ...countryLabels(f),
      undated: 'undated',
      'by first by online sales (ECDB)': 'online sales, ECDB',
      'by online sales, goods (ECDB top 100)': 'sales of goods, ECDB',
      'by share of online retail sales (Bundeskartellamt)': 'online sales, Bundeskartellamt',
      'by market share (University of St. Gallen survey)': 'survey, St. Gallen',
      'by turnover (Carpathia)': 'turnover, Carpathia',
      'by turnover (EHI, Statista)': 'turnover, EHI',
      'by share of online retail sales (eMarketer)': 'online sales, eMarketer',
      'by most visited marketplace (Alexa, by Website Builder Expert)': 'visits, Alexa',
      'by share of gross merchandise value (Momentum Works)': 'goods sold, Momentum Works',
      'by top online sales site by country (compiled map)': 'a compiled map',
      'by monthly users (KERI)': 'monthly users, KERI',
      "by named as the country's leading platform": 'named as leading',
      'by turnover (Forbes Kazakhstan)': 'turnover, Forbes',
      'by monthly visits': 'monthly visits',
      'by named as the largest platform (Statista)': 'named as largest, Statista',
      'by most used shopping app (Statista)': 'most used app, Statista',
    },
  }),
};
