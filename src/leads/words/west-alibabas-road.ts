import { sixHubNames } from '../../charts/words/sixHubNames.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { WestHub, WestShop, WestStep } from '../westRows.ts';

/** Figures of the data that stand in the words. */
export interface WestFigures {
  readonly hours: string;
  readonly goalMonth: string;
  readonly namedYear: string;
  readonly hubs: string;
  readonly opened: string;
  readonly unseen: string;
}

export interface WestWords {
  /** what a step shows, and how to read it; at most some 44 characters a line */
  readonly heads: (
    figures: WestFigures,
  ) => Readonly<Record<WestStep, readonly [title: string, remark: string]>>;
  readonly hubs: Readonly<Record<WestHub, string>>;
  readonly shops: Readonly<Record<WestShop, string>>;
  readonly halls: string;
  /** beside the mark of the extension at Liège */
  readonly extension: string;
  /** beside the line of the day on which the goal was set */
  readonly goal: string;
}

export const words: Readonly<Record<Locale, WestWords>> = {
  en: {
    heads: ({ hours, goalMonth, namedYear, hubs, opened, unseen }) => ({
      hours: [`The goal: any parcel within ${hours}`, `set in ${goalMonth}; the hubs are to come`],
      named: [`${hubs} hubs, named by mid-${namedYear}`, 'hollow: when the place was first named'],
      opened: [`${opened} with a known opening`, 'solid: when it opened'],
      unseen: [
        `${unseen} without a building that we found`,
        'pale lines: no opening that is dated',
      ],
      halls: ['Other sites abroad, by year of opening', 'pale: no later word of it was found'],
      bought: ['Shops, from the purchase on', 'Russia: shared with partners'],
      'given-up': ['Given up on the way', 'struck: Liège’s extension; pale: Russia'],
    }),
    hubs: sixHubNames.en,
    shops: {
      'lazada-sg': 'Lazada',
      'trendyol-tr': 'Trendyol',
      'daraz-pk': 'Daraz',
      'aliexpress-ru': 'AliExpress, Russia',
    },
    halls: 'other sites',
    extension: 'extension',
    goal: 'the goal is set',
  },
};
