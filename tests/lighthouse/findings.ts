import type { Result } from 'lighthouse';

export const judged = ['accessibility', 'best-practices', 'seo'] as const;
export const timed = 'performance';
export const measured = [timed, ...judged] as const;

/** What Lighthouse says of one page. */
export interface Finding {
  /** out of a hundred, by category; those not asked for are left out */
  readonly scores: Readonly<Partial<Record<(typeof measured)[number], number>>>;
  /** audits that cost points, a line each */
  readonly faults: readonly string[];
}

/** Audits that a kind of page is to fail, with the reason; one that it passes is a fault as well. */
export type Excepted = Readonly<Record<string, string>>;

/**
 * Reads a report. Timings are told as a score and never as a fault, for they are the machine’s.
 * @throws {Error} where the page could not be looked at
 */
export function findingOf(
  { runtimeError, categories, audits }: Result,
  excepted: Excepted,
): Finding {
  if (runtimeError !== undefined) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  const scores = measured.flatMap((id) => {
    const score = scoreOf({ categories }, id);
    return score === undefined ? [] : [[id, score]];
  });
  const lost = judged.flatMap((id) => {
    const category = categories[id];
    if (category === undefined || category.score === null) return [`${id}: was not judged`];
    return category.auditRefs
      .filter(({ id: audit, weight }) => weight > 0 && isLost(audits[audit]?.score))
      .map(({ id: audit }) => `${id}: ${audit}: ${audits[audit]?.title ?? ''}`);
  });
  const isExcepted = (fault: string) =>
    Object.keys(excepted).some((id) => fault.includes(`: ${id}: `));
  const passed = Object.keys(excepted)
    .filter((id) => !lost.some((fault) => fault.includes(`: ${id}: `)))
    .map((id) => `${id}: is passed, though the page is to fail it`);
  return {
    scores: Object.fromEntries(scores) as Finding['scores'],
    faults: [...lost.filter((fault) => !isExcepted(fault)), ...passed],
  };
}

/** The score of a category out of a hundred, where the report has one. */
export function scoreOf(
  { categories }: Pick<Result, 'categories'>,
  id: (typeof measured)[number],
): number | undefined {
  const score = categories[id]?.score;
  return typeof score === 'number' ? Math.round(score * 100) : undefined;
}

/** Null is an audit that has nothing to judge on the page. */
function isLost(score: number | null | undefined): boolean {
  return typeof score === 'number' && score < 1;
}
