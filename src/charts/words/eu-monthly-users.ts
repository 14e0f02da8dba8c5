import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'amazonFirst'
    | 'amazonFirstPeriod'
    | 'amazonBefore'
    | 'amazonBeforePeriod'
    | 'amazon'
    | 'amazonPeriod'
    | 'aliexpressFirst'
    | 'aliexpressAt'
    | 'aliexpress'
    | 'aliexpressPeriod'
    | 'sheinFirst'
    | 'shein'
    | 'temuFirst'
    | 'temu'
    | 'temuPeriod'
    | 'workedPeriod'
    | 'first'
    | 'last',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `AliExpress had about ${f.aliexpress} users a month in the EU in ${f.aliexpressPeriod}, about as many as Amazon; Temu and Shein grow behind them`,
    subtitle: `Each shop’s average monthly users in the European Union, in millions of users, as the platforms count them under the Digital Services Act, from ${f.first} to ${f.last}`,
    alt: `Marks and lines for each shop from ${f.first} to ${f.last}. Amazon’s stand highest and move little: ${f.amazonFirst} in the ${f.amazonFirstPeriod}, ${f.amazonBefore} in the ${f.amazonBeforePeriod} and ${f.amazon} in the ${f.amazonPeriod}. AliExpress goes from ${f.aliexpressFirst} to about ${f.aliexpress}. Below them Shein rises from ${f.sheinFirst} to ${f.shein}, and Temu, the steepest, from ${f.temuFirst} to ${f.temu} in the ${f.temuPeriod}.`,
    notes: [
      'Broad bars are the months that a count covers; lines join neighbouring counts only, and where half-years are missing there is no line. Hollow marks are figures of which the source tells only when they were given: they may be of earlier months. How each platform counts our sources do not tell, so the lines show the growth of each better than the distance between them.',
      `AliExpress’s first figure was out by ${f.aliexpressAt}; its last is rounded, and its half-year is not known. Amazon’s later ones come from a trade paper that read its reports. Temu’s of the ${f.workedPeriod} is worked out from the growth that its source states; the hollow mark beside it is what the Commission’s case quoted.`,
    ],
    columns: {
      platform: 'Shop',
      period: 'Period',
      users: 'Average monthly users',
      loose: 'Months not told',
    },
    labels: {
      amazon: 'Amazon',
      aliexpress: 'AliExpress',
      shein: 'Shein',
      temu: 'Temu',
    },
  }),
};
