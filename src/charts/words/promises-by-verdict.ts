import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'alibaba'
    | 'kept'
    | 'partly'
    | 'broken'
    | 'lapsed'
    | 'pending'
    | 'unknown'
    | 'amazon'
    | 'amazonKept'
    | 'amazonBroken'
    | 'amazonPending'
    | 'jd'
    | 'jdKept'
    | 'jdBroken'
    | 'undated'
    | 'others'
    | 'first'
    | 'last',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Of ${f.alibaba} promises about Alibaba we found ${f.kept} kept and ${f.broken} broken; for ${f.unknown} no outcome is on record`,
    subtitle: `Promises and forecasts about Alibaba, Amazon and JD made from ${f.first} to ${f.last}, by what became of them; each mark is a promise`,
    alt: `A mark for each promise, in a line for each verdict. Alibaba’s ${f.alibaba} lean to the bottom: ${f.kept} kept, ${f.partly} kept in part or late, ${f.broken} broken, ${f.lapsed} that came to nothing, ${f.pending} still open and ${f.unknown} of which no outcome was found, the longest line of all. Amazon’s ${f.amazon} are mostly recent: ${f.amazonPending} are still open, ${f.amazonKept} were kept and ${f.amazonBroken} broken. Of JD’s ${f.jd}, ${f.jdKept} was kept and ${f.jdBroken} broken.`,
    notes: [
      'Circles are Alibaba’s, squares Amazon’s, triangles JD’s. What was kept is solid, in part half solid; broken and lapsed are struck through, open ones hollow, those with a dot have no outcome that we found. “Lapsed” is an interest or an idea that left no trace, not a pledge that was broken. The verdicts are ours; the table names each promise.',
      `This is a choice, not a census: it holds what this site tells of, and tells more of Alibaba than of the others, so the companies’ shares are not to be compared as a score. Not all was promised by the companies: ministers, officials and the press spoke for them, and a few rows are leaks. Several rows can be parts of a single plan, as at Liège. No date is known for ${f.undated} of them. Left out is ${f.others} of the European Union’s own.`,
    ],
    columns: {
      company: 'About',
      claim: 'Promise',
      by: 'Made by',
      claimed: 'Made on',
      verdict: 'What became of it',
      settled: 'By',
    },
    labels: {
      alibaba: 'Alibaba',
      amazon: 'Amazon',
      jd: 'JD',
      kept: 'kept',
      partly: 'in part, or late',
      broken: 'broken',
      lapsed: 'lapsed',
      pending: 'still open',
      unknown: 'no outcome found',
    },
  }),
};
