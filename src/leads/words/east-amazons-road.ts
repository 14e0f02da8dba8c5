import type { Locale } from '../../i18n/locales.ts';
import type { EastStep } from '../eastRows.ts';

interface EastWords {
  /** what a step shows; at most some 44 characters */
  readonly titles: Readonly<Record<EastStep, string>>;
  /** how to read the bars, which run to the end of that year at most */
  readonly remark: (year: string) => string;
  /** beside the end of a shop */
  readonly shut: (date: string) => string;
}

export const words: Readonly<Record<Locale, EastWords>> = {
  en: {
    titles: {
      first: 'The first shops abroad',
      bought: 'China: a bookseller, bought',
      india: 'After a gap: Italy, Spain, India',
      left: 'China ends, the others go on',
      gulf: 'Hollow: the years as Souq',
      pacific: 'Australia, Türkiye, Singapore',
      poland: 'Hollow: warehouses before the shop',
      late: 'All shops outside the Americas',
    },
    remark: (year) => `bars: the years of a national shop, to ${year}`,
    shut: (date) => `shut ${date}`,
  },
};
