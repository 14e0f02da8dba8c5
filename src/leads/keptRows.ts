import { undatedLast, yearOf } from '../data/dates.ts';
import type { Dataset } from '../data/dataset.ts';
import {
  companyPromises,
  isInPeople,
  isSpokenByOthers,
  type Verdict,
} from '../facts/promiseKinds.ts';

/** What is told, in the order of the story. */
export const keptSteps = [
  'said',
  'whose',
  'kept',
  'partly',
  'broken',
  'unknown',
  'open',
  'people',
] as const;

export type KeptStep = (typeof keptSteps)[number];

/** The piles from left to right, each with the step at which its promises go there. */
export const piles: readonly (readonly [verdict: Verdict, step: KeptStep])[] = [
  ['kept', 'kept'],
  ['partly', 'partly'],
  ['broken', 'broken'],
  ['lapsed', 'broken'],
  ['unknown', 'unknown'],
  ['pending', 'open'],
];

/** A promise about a company. */
export interface KeptRow {
  readonly id: string;
  readonly company: 'alibaba' | 'amazon' | 'jd';
  readonly verdict: Verdict;
  /** in which it was made; null where no date is known */
  readonly year: number | null;
  /** made by ministers, officials, the press or a leak */
  readonly isOthers: boolean;
  readonly isInPeople: boolean;
  readonly sources: readonly string[];
}

/** The promises in the order in which they were made, the undated last. */
export function keptRows(dataset: Dataset): KeptRow[] {
  return companyPromises(dataset)
    .toSorted((a, b) => undatedLast(a.claimed_on, b.claimed_on) || (a.id < b.id ? -1 : 1))
    .flatMap((row) => {
      const { id, about: company, verdict, claimed_on: date, sources } = row;
      if (company === 'policy') return [];
      return {
        id,
        company,
        verdict,
        year: date === undefined ? null : yearOf(date),
        isOthers: isSpokenByOthers(row),
        isInPeople: isInPeople(row),
        sources,
      };
    });
}

/** True where the promise has come to its pile by that step. */
export function isJudged({ verdict }: Pick<KeptRow, 'verdict'>, step: KeptStep): boolean {
  const pile = piles.find(([each]) => each === verdict);
  return pile !== undefined && keptSteps.indexOf(pile[1]) <= keptSteps.indexOf(step);
}

/** True where the step tells of others than this promise. */
export function isAside({ isInPeople: people }: KeptRow, step: KeptStep): boolean {
  return step === 'people' && !people;
}
