import type { LeadMapWords } from '../geo/leadMarks.ts';
import type { Locale } from '../i18n/locales.ts';

/** What the first chapter's map says in a language, apart from names of countries and dates. */
export interface LeadWords extends Pick<LeadMapWords, 'unplaced' | 'names' | 'remarks'> {
  readonly key: Readonly<Record<'solid' | 'hollow' | 'struck' | 'unsure' | 'ring' | 'dot', string>>;
  readonly companies: Readonly<Record<'alibaba' | 'amazon' | 'jd' | 'unnamed', string>>;
}

export const leadWords: Readonly<Record<Locale, LeadWords>> = {
  en: {
    unplaced: 'place never named',
    key: {
      solid: 'at work',
      hollow: 'talked of, no building found',
      struck: 'given up, refused or lost',
      unsure: 'opened, no later word',
      ring: 'country known, place never named',
      dot: 'town or event',
    },
    companies: { alibaba: 'Alibaba', amazon: 'Amazon', jd: 'JD.com', unnamed: 'firm not named' },
    names: {
      'aliexpress-ile-de-france-test-warehouse': 'Near Paris',
      'cainiao-paris-sorting-centre': 'Near Paris',
      'alibaba-barcelona-hub-2017': 'Barcelona (Gavà)',
      'alibaba-malpensa-hub-2015': 'Malpensa',
      'cainiao-liege-ehub': 'Liège',
      'cainiao-liege-extension': 'The extension',
      'jd-france-logistics-network': 'JD.com',
      'alibaba-cloud-france-paris': 'Paris, Alibaba',
      'alibaba-cloud-eu-west-1': 'London',
      'alibaba-cloud-eu-central-1': 'Frankfurt',
      'aws-eu-west-3': 'Paris, Amazon',
    },
    remarks: {
      'cainiao-liege-ehub': 'first hall',
      'borisov-alibaba-2017': 'talks',
      'alibaba-trakia-economic-zone-talks': 'early talks',
      'alibaba-burgas-study-2016': 'a study',
      'aliexpress-ile-de-france-test-warehouse': 'trial',
      'chartres-refused-platform': 'refused',
      'belin-beliet-2020': 'rumour, denied',
      'alibaba-maastricht-candidate': 'lost to Liège',
      'cainiao-liege-extension': 'given up',
    },
  },
};
