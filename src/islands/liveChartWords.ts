import type { Messages } from '../i18n/messages.ts';

/** The words of a live chart as props can carry them: `{count}` stands for the number of values. */
export type LiveChartWords = Readonly<
  Record<Exclude<keyof Messages['live'], 'rowsShown'>, string> & { rowsShown: string }
>;

/** The words to hand to `LiveChart`, from the messages of a language. */
export function liveChartWords({ rowsShown, ...words }: Messages['live']): LiveChartWords {
  return { ...words, rowsShown: rowsShown('{count}') };
}
