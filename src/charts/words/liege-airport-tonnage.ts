import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'firstTonnes'
    | 'lastYear'
    | 'lastTonnes'
    | 'peakYear'
    | 'peakTonnes'
    | 'below'
    | 'named'
    | 'namedDay'
    | 'opened'
    | 'openedDay'
    | 'missing'
    | 'rounded'
    | 'disputedYear'
    | 'startYear'
    | 'startTonnes'
    | 'part'
    | 'partTonnes',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Liège’s cargo peaked in ${f.peakYear}, the year Alibaba’s hub opened; in ${f.lastYear} it was still ${f.below} lower`,
    subtitle: `Freight handled at Liège Airport in thousands of tonnes a year, ${f.firstYear} to ${f.lastYear}`,
    alt: `A line of yearly tonnage with gaps. It rises from ${f.firstTonnes} in ${f.firstYear} to a peak of ${f.peakTonnes} in ${f.peakYear}, falls until the year after next and recovers to ${f.lastTonnes} in ${f.lastYear}. Upright lines mark ${f.namedDay}, when Liège was named as Alibaba’s European hub, and ${f.openedDay}, when the hub opened: most of the growth came between them.`,
    notes: [
      `No figure was found for ${f.missing}; the line breaks there. For ${f.part} the source gives more than ${f.partTonnes}.`,
      `Hollow dots are rounded in the source (${f.rounded}); for ${f.disputedYear} a later report has less. In ${f.startYear}, the first year of the airport’s cargo strategy, it handled a little under ${f.startTonnes}.`,
    ],
    columns: { year: 'Year', tonnes: 'Tonnes', rounded: 'Rounded in the source' },
    labels: {
      named: `Hub named,\n${f.named}`,
      opened: `Hub opened, ${f.opened}`,
      gap: 'no figures\nfound',
    },
  }),
};
