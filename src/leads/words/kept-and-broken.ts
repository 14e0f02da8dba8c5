import type { Locale } from '../../i18n/locales.ts';
import type { Verdict } from '../../facts/promiseKinds.ts';
import type { KeptRow, KeptStep } from '../keptRows.ts';

/** Figures of the data that stand in the words, as numerals. */
export interface KeptFigures {
  readonly all: string;
  readonly first: string;
  readonly last: string;
  readonly inPeople: string;
  readonly inPeopleKept: string;
}

export interface KeptWords {
  /** what a step shows, and how to read it; at most some 44 characters a line */
  readonly heads: (
    figures: KeptFigures,
  ) => Readonly<Record<KeptStep, readonly [title: string, remark: string]>>;
  readonly companies: Readonly<Record<KeptRow['company'], string>>;
  /** under the piles of speakers; at most some 20 characters */
  readonly own: string;
  readonly others: string;
  readonly undated: string;
  /** under the piles; at most some 8 characters */
  readonly piles: Readonly<Record<Verdict, string>>;
}

export const words: Readonly<Record<Locale, KeptWords>> = {
  en: {
    heads: ({ all, first, last, inPeople, inPeopleKept }) => ({
      said: [`${all} promises and forecasts`, `by the year they were made, ${first} to ${last}`],
      whose: ['Who made them', 'hollow: not yet judged'],
      kept: ['Kept', 'solid: in full, and in time where one was set'],
      partly: ['Kept in part, or late', 'half filled: less of it, or after its time'],
      broken: ['Broken, and lapsed', 'struck: pledged and not done; or no pledge'],
      unknown: ['Without an end that we found', 'dot: nothing that we read tells'],
      open: ['Still open', 'not due yet, or never given a date'],
      people: [`${inPeople} counted in people: ${inPeopleKept} kept`, 'small and pale: all others'],
    }),
    companies: { alibaba: 'Alibaba', amazon: 'Amazon', jd: 'JD' },
    own: 'by the companies',
    others: 'for them, by others',
    undated: 'undated',
    piles: {
      kept: 'kept',
      partly: 'in part',
      broken: 'broken',
      lapsed: 'lapsed',
      unknown: 'unknown',
      pending: 'open',
    },
  },
};
