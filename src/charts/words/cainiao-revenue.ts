import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'last'
    | 'lastUsd'
    | 'lastEnd'
    | 'growth'
    | 'growthBefore'
    | 'first'
    | 'firstEnd'
    | 'end'
    | 'endMonth'
    | 'begin'
    | 'beginEnd'
    | 'losses'
    | 'lossEnd'
    | 'profit'
    | 'profitEnd',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Cainiao’s revenue reached ${f.last}, but growth fell from ${f.growthBefore} to ${f.growth} in the year to ${f.lastEnd}`,
    subtitle: `Revenue of Cainiao, Alibaba’s logistics arm, by fiscal year, in billions of renminbi, each year placed where it ends`,
    alt: `An upper and a lower line. Without sales to other parts of Alibaba revenue rises from ${f.first} in the year to ${f.firstEnd} to ${f.end} in the year to ${f.endMonth}, where the line ends. With those sales it rises from ${f.begin} in the year to ${f.beginEnd} to ${f.last}, or ${f.lastUsd}, in the year to ${f.lastEnd}, and is nearly flat in the last year.`,
    notes: [
      `Alibaba first gave Cainiao’s revenue without sales inside the group, later with them; the lines are not to be joined. The year to ${f.firstEnd} holds only the months since Alibaba took control. Hollow circles are from Cainiao’s application for a listing, later withdrawn, or restated by Alibaba. After the year to ${f.lastEnd} we hold no figure.`,
      `Of profit little is known: losses of nearly ${f.losses} in the years up to ${f.lossEnd}, then ${f.profit} earned in the quarter to ${f.profitEnd}.`,
    ],
    columns: {
      period: 'Fiscal year',
      period_end: 'Ended',
      revenue: 'Revenue, in billions of renminbi',
      usd: 'US dollars by Alibaba’s filing, in billions',
      counted: 'Counted',
      by: 'Given by',
      basis: 'Basis',
    },
    labels: {
      'outside-key': 'without sales\ninside Alibaba',
      'all-key': 'with sales\ninside Alibaba',
      'outside-narrow': 'without\nsales inside',
      'all-narrow': 'with sales\ninside Alibaba',
      outside: 'without sales inside Alibaba',
      all: 'with sales inside Alibaba',
      alibaba: 'Alibaba',
      cainiao: 'Cainiao, in its application for a listing',
      reported: 'as reported',
      restated: 'restated',
    },
  }),
};
