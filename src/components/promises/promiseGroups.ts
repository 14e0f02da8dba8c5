import { undatedLast } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import { verdicts, type Verdict } from '../../facts/promiseKinds.ts';
import type { Format } from '../../i18n/format.ts';
import type { PromiseCounts } from '../../i18n/messages/en/promises.ts';

type Promised = Row<'promises'>;

/** The promises of a verdict, the oldest first and the undated last. */
export interface PromiseGroup {
  readonly verdict: Verdict;
  readonly promises: readonly Promised[];
}

/** All promises under their verdicts; verdicts without a promise are left out. */
export function groupPromises(promises: readonly Promised[]): PromiseGroup[] {
  return verdicts
    .map((verdict) => ({
      verdict,
      promises: promises.filter((promise) => promise.verdict === verdict).toSorted(byDate),
    }))
    .filter((group) => group.promises.length > 0);
}

/** How many promises have each verdict, as words of a language. */
export function countPromises(promises: readonly Promised[], format: Format): PromiseCounts {
  const count = (verdict: Verdict) =>
    format.words(promises.filter((promise) => promise.verdict === verdict).length);
  return {
    all: format.integer(promises.length),
    kept: count('kept'),
    partly: count('partly'),
    broken: count('broken'),
    pending: count('pending'),
    lapsed: count('lapsed'),
    unknown: count('unknown'),
  };
}

function byDate(a: Promised, b: Promised): number {
  return undatedLast(a.claimed_on, b.claimed_on) || (a.id < b.id ? -1 : 1);
}
