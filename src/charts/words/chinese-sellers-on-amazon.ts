import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'first'
    | 'firstPeriod'
    | 'last'
    | 'lastPeriod'
    | 'usFirst'
    | 'usFirstYear'
    | 'us'
    | 'usYear'
    | 'spain'
    | 'world'
    | 'worldYear'
    | 'fresh'
    | 'freshPeriod'
    | 'americanPeak'
    | 'americanPeakPeriod'
    | 'americanLow'
    | 'americanLowPeriod',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `By ${f.worldYear} sellers from China were ${f.world} of those on Amazon, by one estimate, and ${f.fresh} of the newcomers`,
    subtitle: `Share of sellers from China on Amazon’s marketplaces, estimated by Marketplace Pulse: among the top sellers, among all and among the new, by marketplace and date, ${f.firstPeriod} to ${f.worldYear}`,
    alt: `A list of bars in groups. Among the top sellers the share of China, averaged over the American, British, German and Japanese marketplaces, goes from ${f.first} in ${f.firstPeriod} to ${f.last} in ${f.lastPeriod}; on the American one it is ${f.usFirst} in ${f.usFirstYear} and ${f.us} in ${f.usYear}. In France, Italy and Spain it is higher than in Britain and Germany. Among all sellers it is ${f.world} worldwide in ${f.worldYear}, and ${f.spain} in Spain. Among new sellers it is highest, ${f.fresh} in ${f.freshPeriod}.`,
    notes: [
      `All are estimates of one firm, Marketplace Pulse, quoted by others, and no count of Amazon’s own. The groups cannot be compared with each other: “top” are only the largest sellers. The average over several marketplaces was lower in ${f.lastPeriod} than months before.`,
      `Later only the other side is held: sellers from the United States were ${f.americanPeak} of the top on its marketplace in ${f.americanPeakPeriod} and ${f.americanLow} in ${f.americanLowPeriod}, nearly all others being Chinese. The share of newcomers in the United States is told as a lower bound.`,
    ],
    columns: {
      place: 'Marketplace',
      period: 'Date',
      sellers: 'Among which sellers',
      share: 'Share from China',
    },
    labels: {
      'top-heading': 'Among top sellers',
      'all-heading': 'Among all sellers',
      'new-heading': 'Among new sellers',
      top: 'top sellers',
      all: 'all sellers',
      new: 'new sellers',
      four: 'US, UK, Germany, Japan',
      world: 'All marketplaces',
      us: 'United States',
      gb: 'United Kingdom',
      de: 'Germany',
      fr: 'France',
      it: 'Italy',
      es: 'Spain',
    },
  }),
};
