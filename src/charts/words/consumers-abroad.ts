import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'first'
    | 'firstMonth'
    | 'last'
    | 'lastMonth'
    | 'world'
    | 'share'
    | 'implied'
    | 'impliedMonth'
    | 'impliedWorld'
    | 'year'
    | 'yearAbroad'
    | 'goal'
    | 'goalYear'
    | 'buyers'
    | 'buyersMonth',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Alibaba’s consumers outside China more than doubled from ${f.firstMonth} to ${f.lastMonth}, to ${f.last}: ${f.share} of all it had`,
    subtitle: `People outside China who bought something through Alibaba’s sites within a year, as the company gave them, ${f.firstMonth} to ${f.impliedMonth}`,
    alt: `A line that rises without a break and ends early. It begins with about ${f.first} consumers in ${f.firstMonth}, passes ${f.yearAbroad} in ${f.year} and reaches ${f.last} in ${f.lastMonth}, when Alibaba had ${f.world} in all. A hollow mark, worked out, puts ${f.impliedMonth} at ${f.implied}. The years after it are an empty band: no later number is held.`,
    notes: [
      `The company’s own count, of accounts that ordered anything in the year before. The mark of ${f.year} was named by its head without a day and is drawn over the whole year. The hollow one is worked out by us, from a growth that was told over the year to ${f.impliedMonth}; all together were then ${f.impliedWorld}.`,
      `No later number was found. The goal was ${f.goal} consumers in the world by ${f.goalYear}. AliExpress’s more than ${f.buyers} buyers of ${f.buyersMonth} are counted over all its years and left out.`,
    ],
    columns: {
      date: 'Date',
      abroad: 'Consumers outside China',
      world: 'Consumers in all',
      implied: 'Worked out by us',
    },
    labels: {
      silent: 'no later number\nheld',
      'silent-narrow': 'no later\nnumber\nheld',
    },
  }),
};
