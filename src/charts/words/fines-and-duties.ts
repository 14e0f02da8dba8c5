import { countryLabels, type CountryFigures } from '../countryNames.ts';
import type { ChartWords } from '../define.ts';

type Figures = CountryFigures &
  Readonly<
    Record<
      | 'duties'
      | 'late'
      | 'wave'
      | 'since'
      | 'largest'
      | 'largestYear'
      | 'second'
      | 'secondYear'
      | 'fines'
      | 'struck'
      | 'temu'
      | 'temuDate'
      | 'anew'
      | 'duty',
      string
    >
  >;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Of ${f.duties} measures on small parcels since ${f.since}, ${f.late} fall in ${f.wave} or later; the largest fine, ${f.largest}, was China’s on Alibaba`,
    subtitle: `Fines on Alibaba, Amazon, Shein and Temu, by the sum, and duties, taxes and fees on small parcels from abroad, by the date on which each was set or takes effect`,
    alt: `A timeline, with fines above and measures on parcels below. First come ${f.fines} fines: by far the widest marks are China’s on Alibaba in ${f.largestYear}, ${f.largest}, and the American settlement with Amazon in ${f.secondYear}, ${f.second}; ${f.struck} fines on Amazon, in Luxembourg and Italy, are struck out because courts set them aside. The EU’s ${f.temu} on Temu in ${f.temuDate} is small beside them. Then come ${f.duties} measures on parcels: one by one until ${f.wave}, then crowded, from the end of the American exemption to the European duty in ${f.duty}.`,
    notes: [
      `Circles are Alibaba’s, squares Amazon’s, diamonds Shein’s and Temu’s; the area of a mark goes by the sum in US dollars at the average rate of its year, or of the last year held. The sums written are in the currency in which they were set. India’s is drawn hollow and of no size: we hold no rate for it. Fines struck out were set aside by courts. Italy’s of ${f.anew} replaces the larger one above it; its date was not shown.`,
      'Hexagons are measures on parcels: solid in force, hollow adopted but not known to be in force, struck out ended or suspended. Fines that are not on one of these companies, and cases still open, are left out. What was given back to customers, or taken as gain, counts as part of a sum.',
    ],
    columns: {
      date: 'Date',
      jurisdiction: 'Where',
      measure: 'Measure',
      company: 'On',
      millions: 'Fine, in millions of US dollars',
      status: 'State',
    },
    labels: {
      ...countryLabels(f),
      EU: 'European Union',
      alibaba: 'Alibaba',
      amazon: 'Amazon',
      shein: 'Shein',
      temu: 'Temu',
      everyone: 'all senders',
      fine: 'Fines: by whom, and on whom',
      duty: 'Duties, taxes and fees on small parcels',
      undated: 'date not shown',
      adopted: 'adopted',
      decided: 'decided',
      ended: 'ended',
      'in-force': 'in force',
      'struck-down': 'set aside',
      suspended: 'suspended',
      'us-de-minimis-800': 'US: exemption widened',
      'uk-vat-marketplaces': 'Britain: VAT through marketplaces',
      'eu-ioss': 'EU: VAT on every parcel',
      'brazil-remessa-conforme': 'Brazil: duty-free if the site joins',
      'thailand-vat': 'Thailand: VAT on small imports',
      'brazil-20-percent': 'Brazil: duty on small imports',
      'us-de-minimis-china': 'US: exemption ends for China',
      'us-de-minimis-all': 'US: exemption ends for all',
      'thailand-duty': 'Thailand: duty',
      'italy-parcel-fee': 'Italy: fee on parcels',
      'romania-parcel-fee': 'Romania: fee on parcels',
      'france-parcel-tax': 'France: tax on parcels',
      'eu-3-euro-duty': 'EU: duty on parcels',
      'us-de-minimis-repeal': 'US: exemption repealed',
    },
  }),
};
