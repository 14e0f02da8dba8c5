import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'first'
    | 'lastYear'
    | 'last'
    | 'fallenYear'
    | 'fallen'
    | 'beforeYear'
    | 'before'
    | 'day'
    | 'dayMonth'
    | 'pace'
    | 'limit'
    | 'raised'
    | 'china'
    | 'chinaDay'
    | 'everyone'
    | 'everyoneDay'
    | 'court'
    | 'repeal'
    | 'missing'
    | 'unsaid'
    | 'value'
    | 'valueYear',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Duty-free parcels into the United States rose to ${f.last} in ${f.lastYear}; once those from China had to pay, ${f.day} a day were left, a pace of ${f.pace} a year`,
    subtitle: `Parcels of low value that entered the United States free of duty, in millions a year, ${f.firstYear} to ${f.lastYear} and in ${f.dayMonth}, and the days on which the rule changed`,
    alt: `Columns by year with gaps. They rise from ${f.first} parcels in ${f.firstYear} to ${f.before} in ${f.beforeYear}, dip to ${f.fallen} in ${f.fallenYear}, and rise again to ${f.last} in ${f.lastYear}. Upright lines mark the rule: from ${f.raised} parcels up to ${f.limit} are exempt; from ${f.china} those from China and Hong Kong are not; from ${f.everyone} none are. Between the last lines a pale column stands for ${f.day} parcels a day in ${f.dayMonth}, or ${f.pace} a year.`,
    notes: [
      `A question mark is a year without a number: for ${f.missing} and for whole years after ${f.lastYear} we hold none. The pale column is a day’s number, told by an official just before the exemption ended for all, and multiplied by the days of a year. Most years are the government’s fiscal years, which end in September; of ${f.unsaid} the source does not say. The numbers come from trade texts that quote customs, most of them rounded.`,
      `By value they were said to be more than ${f.value} in ${f.valueYear}. The exemption ended for China and Hong Kong on ${f.chinaDay} and for all countries on ${f.everyoneDay}; it stayed suspended after the Supreme Court’s ruling of ${f.court}, and a law ends it for good in ${f.repeal}.`,
    ],
    columns: {
      date: 'Year, or day of the change',
      parcels: 'Parcels a year',
      what: 'Counted over, or what changed',
    },
    labels: {
      unknown: '?',
      fiscal: 'fiscal year',
      year: 'year, which kind not said',
      day: `a day: ${f.day}`,
      'a-day': `${f.day}\na day`,
      'us-de-minimis-800': `exempt up to ${f.limit}`,
      'us-de-minimis-china': 'no longer exempt from China and Hong Kong',
      'us-de-minimis-all': 'exemption suspended for all countries',
      'us-de-minimis-800-words': `exempt up to ${f.limit},\n${f.raised}`,
      'us-de-minimis-800-narrow': `exempt up to\n${f.limit},\n${f.raised}`,
      'us-de-minimis-china-words': `ended for China,\n${f.china}`,
      'us-de-minimis-all-words': `suspended for all, ${f.everyone}`,
    },
  }),
};
