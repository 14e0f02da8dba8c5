import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'firstParcels'
    | 'firstOther'
    | 'lastYear'
    | 'lastParcels'
    | 'least'
    | 'most'
    | 'officialYear'
    | 'officialParcels'
    | 'share'
    | 'shareYear'
    | 'earlyYear'
    | 'earlyParcels'
    | 'earlyChina',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `${f.lastParcels} low-value parcels entered the EU in ${f.lastYear}, about ${f.least} to ${f.most} times as many as in ${f.firstYear}`,
    subtitle: `Parcels of low value entering the European Union, in billions a year, and the part of them from China where known, ${f.firstYear} to ${f.lastYear}; under each year, whose count it is`,
    alt: `Columns by year, each higher than the one before: ${f.firstParcels} to ${f.firstOther} parcels in ${f.firstYear}, ${f.earlyParcels} in ${f.earlyYear}, ${f.officialParcels} in ${f.officialYear}, ${f.lastParcels} in ${f.lastYear}. The part from China is known for the middle years: ${f.earlyChina} in ${f.earlyYear}, and in ${f.shareYear} ${f.share} of the whole.`,
    notes: [
      `The counts of ${f.firstYear} and ${f.earlyYear} rest on a consultant alone, Deloitte Romania; for ${f.firstYear} the growth until ${f.officialYear} told by another text leaves room for ${f.firstOther} at the most, the upper end of the range. ${f.officialYear} is the European Commission’s estimate, counted as items declared below the duty-free limit; ${f.lastYear} comes from the press.`,
      `China’s part of ${f.earlyYear} and the whole of that year come from different sources: do not divide them. For ${f.firstYear} and ${f.lastYear} it is not known.`,
    ],
    columns: {
      year: 'Year',
      parcels: 'Parcels',
      other: 'At the most, by another text',
      china: 'From China',
      counter: 'Whose count',
    },
    labels: {
      china: 'from China',
      consultant: 'Deloitte Romania',
      commission: 'European Commission',
      press: 'press report',
    },
  }),
};
