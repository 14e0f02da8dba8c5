import type { Locale } from '../../i18n/locales.ts';
import type { BillStep } from '../billMeasures.ts';

interface BillWords {
  /** what the columns measure, over the drawing */
  readonly units: Readonly<Record<BillStep, string>>;
  /** what hollow columns or a missing company mean; one line, at most some 48 characters */
  readonly remarks: Readonly<Record<BillStep, string>>;
  readonly names: Readonly<Record<'amazon' | 'alibaba', string>>;
}

export const words: Readonly<Record<Locale, BillWords>> = {
  en: {
    units: {
      revenue: 'Revenue, US$ billion a year',
      abroad: 'Share of revenue from shops abroad, %',
      profit: 'Operating income abroad, US$ billion',
      parcels: 'Shipping and fulfilment, % of revenue',
      machines: 'Capital spending, US$ billion a year',
      people: 'People employed, thousands',
      festival: 'Sold at the festival, US$ billion',
    },
    remarks: {
      revenue: 'dash on the line: no dollar figure filed',
      abroad: 'hollow: counted in another way',
      profit: 'hollow: before pay in shares',
      parcels: 'for Alibaba our data hold no such figure',
      machines: 'hollow: by a data vendor or an analyst',
      people: 'dash on the line: none at the year’s end',
      festival: 'hollow: several days, or others’ estimates',
    },
    names: { amazon: 'Amazon', alibaba: 'Alibaba' },
  },
};
