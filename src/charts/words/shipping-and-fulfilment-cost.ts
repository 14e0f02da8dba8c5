import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'first'
    | 'lowYear'
    | 'low'
    | 'peakYear'
    | 'peak'
    | 'lastYear'
    | 'last'
    | 'shipping'
    | 'fulfilment'
    | 'latestYear'
    | 'latest'
    | 'latestMoney'
    | 'unknown'
    | 'centresYear',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Shipping and fulfilment took ${f.last} of Amazon’s revenue in ${f.lastYear}, up from ${f.low} in ${f.lowYear}`,
    subtitle: `Amazon’s shipping costs and fulfilment expense in percent of its revenue by year, ${f.firstYear} to ${f.latestYear}`,
    alt: `Stacked bars, one a year: fulfilment below, shipping on top. Together they take ${f.first} of revenue in ${f.firstYear}, more in the years that follow, then less and less until ${f.lowYear}, when it is ${f.low}. From there they climb to ${f.peak} in ${f.peakYear}; in ${f.lastYear} it is ${f.last}, when shipping cost ${f.shipping} and fulfilment ${f.fulfilment}. For ${f.unknown} only fulfilment is known: ${f.latest} of revenue, or ${f.latestMoney}, in ${f.latestYear}.`,
    notes: [
      `From ${f.centresYear} on shipping is stated with the costs of sorting and delivery centres. Fulfilment is taken as first reported; in the early years Amazon left card fees or pay in shares out of it. For ${f.unknown} its figures are sums of quarters, and we have found none for shipping.`,
      `Revenue holds everything, also the cloud, which ships nothing: of what its shops take in, delivery costs a larger part. What sellers and members pay Amazon for delivery is not taken off.`,
    ],
    columns: {
      year: 'Year',
      shipping_share: 'Shipping, share of revenue',
      fulfilment_share: 'Fulfilment, share of revenue',
      together: 'Together',
      shipping: 'Shipping costs, in billions of US dollars',
      fulfilment: 'Fulfilment expense, in billions of US dollars',
      revenue: 'Revenue, in billions of US dollars',
    },
    labels: {
      'shipping-key': 'Shipping',
      'fulfilment-key': 'Fulfilment',
      unknown: 'shipping not found',
    },
  }),
};
