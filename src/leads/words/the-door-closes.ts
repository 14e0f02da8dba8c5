import type { Locale } from '../../i18n/locales.ts';
import type { DoorRule, DoorStep } from '../doorRows.ts';

/** Figures of the data that stand in the words. */
export interface DoorFigures {
  readonly limit: string;
  readonly day: string;
  readonly dayMonth: string;
  readonly duty: string;
  readonly dutyMonth: string;
  readonly firstYear: string;
}

export interface DoorWords {
  /** what a step shows, and how to read it; at most some 46 characters a line */
  readonly heads: (
    figures: DoorFigures,
  ) => Readonly<Record<DoorStep, readonly [title: string, remark: string]>>;
  readonly bands: Readonly<Record<'us' | 'eu', string>>;
  /** under the name of the EU's band, where its columns do not begin yet */
  readonly begins: (figures: DoorFigures) => string;
  readonly rules: (figures: DoorFigures) => Readonly<Record<DoorRule, string>>;
  /** a rule that no longer holds, or does not yet */
  readonly suspended: (rule: string) => string;
  readonly temu: string;
}

export const words: Readonly<Record<Locale, DoorWords>> = {
  en: {
    heads: ({ day, dayMonth, duty, dutyMonth }) => ({
      limit: ['Duty-free parcels into the US, billions', 'dash on the line: no number found'],
      america: ['Duty-free parcels into the US, billions', 'dash on the line: no number found'],
      europe: ['Low-value parcels a year, billions', 'hollow: a consultant’s or a press count'],
      china: ['Low-value parcels a year, billions', 'strong: from China, where it is told'],
      washington: ['Low-value parcels a year, billions', `faint: ${day} a day in ${dayMonth}`],
      alone: ['Low-value parcels a year, billions', 'faint: since put off or suspended'],
      brussels: [
        'Low-value parcels a year, billions',
        `the duty: ${duty} a kind of item, ${dutyMonth}`,
      ],
    }),
    bands: { us: 'United States', eu: 'European Union' },
    begins: ({ firstYear }) => `none found before ${firstYear}`,
    rules: ({ limit }) => ({
      limit: `duty-free up to ${limit}`,
      china: 'ends for China',
      all: 'for all',
      romania: 'Romania’s fee',
      italy: 'Italy’s fee',
      france: 'France’s tax',
      duty: 'the EU’s duty',
    }),
    suspended: (rule) => `${rule} (suspended)`,
    temu: 'Temu starts',
  },
};
