import type { Row } from '../../data/tables.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What the page of a promise says, in words. */
export interface PromisePage {
  readonly by: string;
  readonly date: string;
  readonly verdict: string;
  /** "as of 2025"; absent where no verdict has been reached */
  readonly judged?: string;
  readonly evidence: string;
}

/** Puts a promise into the words of a language. */
export function promisePage(
  { claimed_by, claimed_on, verdict, verdict_on, evidence }: Row<'promises'>,
  words: Messages['promises'],
  format: Format,
): PromisePage {
  return {
    by: claimed_by,
    date: claimed_on === undefined ? words.undated : format.date(claimed_on),
    verdict: words.verdicts[verdict].name,
    ...(verdict_on !== undefined && { judged: words.judged(format.date(verdict_on)) }),
    evidence: evidence ?? words.noEvidence,
  };
}
