import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'last'
    | 'lastYear'
    | 'times'
    | 'first'
    | 'firstYear'
    | 'peak'
    | 'peakYear'
    | 'begin'
    | 'beginMonth'
    | 'beforeUp'
    | 'up'
    | 'upMonth'
    | 'beforeDown'
    | 'beforeDownMonth'
    | 'downMonth'
    | 'latest'
    | 'latestMonth'
    | 'pressYears'
    | 'jd'
    | 'jdYear',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon employs ${f.last} people, ${f.times} times as many as Alibaba, which has sold its supermarkets again`,
    subtitle: `People employed by Amazon and by Alibaba from ${f.firstYear} on, each count placed at its day`,
    alt: `Lines of employees. Amazon’s grows from ${f.first} in ${f.firstYear} to ${f.peak} in ${f.peakYear} and has stayed close to that, at ${f.last} in ${f.lastYear}. Alibaba’s begins at ${f.begin} in ${f.beginMonth}, leaps from ${f.beforeUp} to ${f.up} in ${f.upMonth}, when the Sun Art hypermarkets are counted in, and falls from ${f.beforeDown} in ${f.beforeDownMonth} to ${f.latest} in ${f.latestMonth}, after they are sold.`,
    notes: [
      `Amazon counts people in full-time and part-time work at the end of December, without contractors and temporary staff; Alibaba counts full-time staff, here at the ends of March where we hold them and else of a quarter. Where more than a year lies between one count and the next the line breaks.`,
      `Amazon’s figures are rounded; those for ${f.pressYears} are the press’s. JD, with its unlisted companies, had about ${f.jd} people in ${f.jdYear}.`,
    ],
    columns: { counted: 'Counted', company: 'Company', people: 'People employed' },
    labels: {
      amazon: 'Amazon',
      alibaba: 'Alibaba',
      bought: 'with\nSun Art',
    },
  }),
};
