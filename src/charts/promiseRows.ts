import type { Dataset } from '../data/dataset.ts';
import type { Row as TableRow } from '../data/tables.ts';
import { verdicts, type Verdict } from '../facts/promiseKinds.ts';
import { moment } from './years.ts';

/** A promise or forecast about a company, and what became of it. */
export type PromiseRow = {
  readonly company: string;
  readonly verdict: Verdict;
  readonly claim: string;
  readonly by: string;
  readonly claimed: string | null;
  /** by when the verdict was so */
  readonly settled: string | null;
  /** which of its company and verdict it is, counted from 0 */
  readonly place: number;
  readonly sources: readonly string[];
};

/** In the order in which they are read. */
export const companies = ['alibaba', 'amazon', 'jd'] as const;

function claimedAt({ claimed_on: date }: TableRow<'promises'>): number {
  return date === undefined ? Infinity : moment(date);
}

/** The promises by company and verdict, each set in the order in which they were made; the undated last. */
export function promiseRows({ tables }: Dataset): PromiseRow[] {
  return companies.flatMap((company) =>
    verdicts.flatMap((verdict) =>
      tables.promises
        .filter((row) => row.about === company && row.verdict === verdict)
        .toSorted((a, b) => claimedAt(a) - claimedAt(b) || (a.id < b.id ? -1 : 1))
        .map((row, place) => ({
          company,
          verdict,
          claim: row.claim,
          by: row.claimed_by,
          claimed: row.claimed_on ?? null,
          settled: row.verdict_on ?? null,
          place,
          sources: row.sources,
        })),
    ),
  );
}
