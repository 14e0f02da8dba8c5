import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'amazonFirst'
    | 'alibabaFirst'
    | 'amazonThen'
    | 'last'
    | 'amazon'
    | 'alibaba'
    | 'amazonUnsure'
    | 'alibabaUnsure'
    | 'amazonUndated'
    | 'alibabaUndated'
    | 'endUndated'
    | 'amazonOpen'
    | 'alibabaOpen'
    | 'counted'
    | 'countedAt',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `We know of ${f.amazonThen} Amazon hubs at work when Alibaba’s first dated ones opened, in ${f.alibabaFirst}; by ${f.last} it was ${f.amazon} against ${f.alibaba}`,
    subtitle: `Hubs with a known date of opening that were at work at the end of each year, ${f.amazonFirst} to ${f.last}`,
    alt: `Columns for each year, one panel for each company. Amazon’s begin in ${f.amazonFirst}, grow slowly to ${f.amazonThen} in ${f.alibabaFirst}, most steeply around the pandemic, and level off at ${f.amazon} in ${f.last}. Alibaba’s begin in ${f.alibabaFirst} and reach ${f.alibaba}; most of that was added in a few years after the turn of the decade. Hollow tops are hubs of which no later word was found: ${f.amazonUnsure} of Amazon’s, ${f.alibabaUnsure} of Alibaba’s.`,
    notes: [
      `These are the hubs in our data, not all there are: Amazon alone counted ${f.counted} fulfilment centres in ${f.countedAt}, and how well a country is covered varies. Some entries stand for several buildings. A hub counts from the year of its opening to that of its closing, whatever its size; leased, own and joint ones together, offices not; one of a shop that was bought counts from the purchase.`,
      `No date of opening was found for ${f.amazonUndated} hubs of Amazon’s and ${f.alibabaUndated} of Alibaba’s that work, nor for ${f.endUndated} that closed; they are left out. Of ${f.amazonOpen} and ${f.alibabaOpen} more it is not known whether they ever opened. Hollow tops opened, and nothing later was read of them.`,
    ],
    columns: {
      year: 'End of year',
      company: 'Company',
      operating: 'At work',
      unsure: 'Opened, no later word',
    },
    labels: { amazon: 'Amazon', alibaba: 'Alibaba', unsure: 'unsure' },
  }),
};
