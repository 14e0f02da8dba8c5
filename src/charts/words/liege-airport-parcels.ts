import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'firstParcels'
    | 'beforeYear'
    | 'beforeParcels'
    | 'lastYear'
    | 'lastParcels'
    | 'secondYear'
    | 'secondParcels'
    | 'disputedYear'
    | 'disputedParcels'
    | 'otherParcels'
    | 'promiseMonth'
    | 'promiseParcels'
    | 'laterMonth'
    | 'laterParcels'
    | 'missing'
    | 'named'
    | 'opened'
    | 'flights',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `The parcels came to Liège before the hub did: ${f.beforeParcels} in ${f.beforeYear}, the year before it opened, and ${f.lastParcels} in ${f.lastYear}`,
    subtitle: `E-commerce parcels handled at Liège Airport, in millions a year, ${f.firstYear} to ${f.lastYear}`,
    alt: `Columns by year: ${f.firstParcels} e-commerce parcels in ${f.firstYear}, ${f.secondParcels} in ${f.secondYear}, ${f.disputedParcels} in ${f.disputedYear}, more than ${f.beforeParcels} in ${f.beforeYear} and more than ${f.lastParcels} in ${f.lastYear}; the years between these last are not known. Liège was named as Alibaba’s hub in ${f.named}, before the great rise, and the hub opened in ${f.opened}, after it had begun.`,
    notes: [
      `In the single month of ${f.promiseMonth}, when France was promised its centre, Liège handled ${f.promiseParcels} such parcels; in ${f.laterMonth} it handled ${f.laterParcels}.`,
      `No figure was found for ${f.missing}. The values of ${f.beforeYear} and ${f.lastYear} are lower bounds (“more than”). For ${f.disputedYear} the pale line shows another count, that of the airport’s head: somewhat more than ${f.otherParcels}. The parcels are those of every carrier and shop, not of Alibaba alone; charter flights for Cainiao had landed there since ${f.flights}.`,
    ],
    columns: { year: 'Year', parcels: 'Parcels', other: 'Another count' },
    labels: {
      unknown: '?',
      named: `Hub named,\n${f.named}`,
      opened: `Hub opened, ${f.opened}`,
    },
  }),
};
