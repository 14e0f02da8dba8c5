import type { Locale } from '../../i18n/locales.ts';
import type { Band, SecondStep } from '../secondRows.ts';

/** Figures of the data that stand in the words. */
export interface SecondFigures {
  /** the last year of which the step tells */
  readonly year: string;
  readonly aws: string;
  readonly alibaba: string;
  readonly awsFirst: string;
  readonly alibabaFirst: string;
  readonly closed: string;
}

export interface SecondWords {
  /** what a step shows, and how to read it; at most some 44 characters a line */
  readonly heads: (
    figures: SecondFigures,
  ) => Readonly<Record<SecondStep, readonly [title: string, remark: string]>>;
  /** a part of the world, in one line or two */
  readonly bandNames: Readonly<Record<Band, readonly string[]>>;
  /** countries whose own name is too long for the drawing */
  readonly shortNames: Readonly<Record<string, string>>;
  /** under the regions without a known opening */
  readonly undated: string;
  /** beside regions that were closed, by their ids */
  readonly closedNames: Readonly<Record<string, string>>;
  readonly gulf: {
    readonly announced: string;
    readonly undated: string;
    readonly damaged: (when: string) => string;
  };
}

export const words: Readonly<Record<Locale, SecondWords>> = {
  en: {
    heads: ({ year, aws, alibaba, awsFirst, alibabaFirst, closed }) => ({
      begun: [`AWS’s cloud regions, to ${year}`, 'a square: a region, by year of opening'],
      followed: [`Alibaba Cloud follows, to ${year}`, 'circles, below; pale: opening not known'],
      spread: [`Both spread, to ${year}`, 'squares: AWS; circles: Alibaba Cloud'],
      left: [`${closed} regions of Alibaba’s close`, `struck: closed in ${year}`],
      first: [
        `AWS first in ${awsFirst} places, Alibaba in ${alibabaFirst}`,
        'first regions; squares: AWS; hollow: closed',
      ],
      struck: ['The Gulf; crossed: damaged by drones', 'squares: AWS; circles: Alibaba Cloud'],
      now: [
        `Opened, not closed: AWS ${aws}, Alibaba ${alibaba}`,
        'hollow: announced; struck: closed',
      ],
    }),
    bandNames: {
      americas: ['Americas'],
      europe: ['Europe'],
      'middle-east': ['Middle East', 'and Africa'],
      asia: ['Asia and', 'Pacific'],
      china: ['Mainland', 'China'],
    },
    shortNames: { US: 'US', GB: 'Britain', AE: 'UAE' },
    undated: 'no date',
    closedNames: {
      'alibaba-cloud-ap-southeast-2': 'Sydney',
      'alibaba-cloud-ap-south-1': 'Mumbai',
    },
    gulf: {
      announced: 'announced',
      undated: 'opening not known',
      damaged: (when) => `damaged, ${when}`,
    },
  },
};
