import { countryLabels, type CountryFigures } from '../countryNames.ts';
import type { ChartWords } from '../define.ts';

type Figures = CountryFigures &
  Readonly<
    Record<
      | 'china'
      | 'chinaPeriod'
      | 'chinaFirst'
      | 'us'
      | 'usPeriod'
      | 'usFirst'
      | 'usFirstPeriod'
      | 'britain'
      | 'britainMonth'
      | 'britainFirst'
      | 'britainFirstMonth'
      | 'france'
      | 'francePeak'
      | 'francePeakYear'
      | 'world'
      | 'worldYear'
      | 'broken',
      string
    >
  >;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `China buys ${f.china} of its retail goods online, the United States ${f.us}`,
    subtitle: `Online share of retail sales in percent, as each country’s statisticians or trade bodies count it, and in the world by forecast, a panel for each, from ${f.usFirstPeriod} to ${f.worldYear}`,
    alt: `Marks for China, the United States, Britain, France and the world, few and far apart. China’s rise from ${f.chinaFirst} to about a quarter and stay there: ${f.china} in the ${f.chinaPeriod}. The United States climb from ${f.usFirst} in ${f.usFirstPeriod} to ${f.us} in the ${f.usPeriod}. Britain leaps from ${f.britainFirst} in ${f.britainFirstMonth} to ${f.britain} in the lockdown of ${f.britainMonth}. France rises to ${f.francePeak} in ${f.francePeakYear} and falls back. The world’s, a forecast, comes to ${f.world} in ${f.worldYear}.`,
    notes: [
      `The counts differ: China’s are of physical goods only, and every source draws the line round retail in its own way, so the heights compare roughly and the direction of each better. The figure for the world is a forecast. France’s of ${f.broken} is by another edition of its count and not tied to those before.`,
      'Lines tie counts that are no more than about a year apart; dotted ones tie those further apart, and the way between them is not known. Behind each panel the lines of the others stand faint. Single months, as in Britain, carry the season, and one of them the first lockdown. Nothing is held of the years after for Britain, nor of any other country.',
    ],
    columns: {
      region: 'Where',
      period: 'Period',
      share: 'Online share of retail sales',
    },
    labels: {
      ...countryLabels(f),
      World: 'World',
      US: 'US',
      GB: 'Britain',
    },
  }),
};
