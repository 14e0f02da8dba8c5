import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'alibaba'
    | 'said'
    | 'done'
    | 'against'
    | 'amazonSaid'
    | 'amazonDone'
    | 'amazonEnded'
    | 'amazonAgainst'
    | 'first'
    | 'last'
    | 'promise'
    | 'sorting'
    | 'cloud'
    | 'undated',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `In France since ${f.first}, words outnumber deeds ${f.said} to ${f.done} on Alibaba’s side, and ${f.amazonSaid} to ${f.amazonDone} on Amazon’s`,
    subtitle: `What Alibaba and Amazon said, opened, gave up or met with in France, month by month, from ${f.first} to ${f.last}; a line is a year`,
    alt: `A calendar for each company, with a line for each year and a column for each month. Amazon’s marks are mostly solid: openings and launches spread over the years, ${f.amazonDone} in all, with ${f.amazonEnded} sites struck out. Alibaba’s are mostly hollow, talk and agreements, thickest around the promise of ${f.promise}; its ${f.done} deeds are small, from the Paris office to the sorting centre of ${f.sorting} and the data centre of ${f.cloud}. Resistance comes late: ${f.against} entries against Alibaba and ${f.amazonAgainst} against Amazon.`,
    notes: [
      'Hollow marks are words: statements, plans, agreements and sums announced. Solid ones are deeds: a site opened, a service launched. Those struck through are ends: a site given up, a head who left. Those with a dot are resistance: courts, councils, prosecutors, and a rumour denied. Squares are Amazon’s, circles Alibaba’s.',
      `These are the events and sites that we hold, not all there were, and they differ in weight: an office counts as much as a warehouse, and most of Amazon’s small sites are missing. Of ${f.undated} only the year is known: they stand in the last column. An entry that meets both companies stands with both. The promise was made in Beijing.`,
    ],
    columns: {
      date: 'Date',
      company: 'Company',
      what: 'What',
      deed: 'Kind',
    },
    labels: {
      amazon: 'Amazon',
      alibaba: 'Alibaba',
      said: 'words',
      done: 'deed',
      ended: 'end',
      against: 'resistance',
      months: 'J F M A M J J A S O N D',
      monthless: '?',
      'alibaba-france-centre-2018 said': 'the promise',
      'alicloud-paris-2026 done': 'data centre',
      'cainiao-idf-sorting-2021 done': 'sorting centre',
      'amazon-bretigny done': 'Brétigny',
      'amazon-fournes ended': 'Fournès',
    },
  }),
};
