import { z } from 'zod';
import { isBefore } from './dates.ts';

type Cells = Readonly<Record<string, unknown>>;

/**
 * A rule over several columns of a row; a breach is told at the first of them. It is not asked
 * while one of its columns has a fault of its own, and is asked whatever faults the others have.
 */
export function rule(
  columns: readonly [string, ...string[]],
  holds: (row: Cells) => boolean,
  error: string,
) {
  return z.refine<Cells>(holds, {
    error,
    path: [columns[0]],
    params: { rule: true },
    when: ({ issues }) =>
      !issues.some((issue) => !isBreach(issue) && columns.includes(String(issue.path?.[0]))),
  });
}

function isBreach(issue: z.core.$ZodRawIssue): boolean {
  return issue.code === 'custom' && issue.params?.rule === true;
}

/** Either all of these columns are filled or none. */
export function together(...columns: readonly [string, ...string[]]) {
  return rule(
    columns,
    (row) => new Set(columns.map((column) => row[column] === undefined)).size === 1,
    `must be filled if and only if ${columns.slice(1).join(' and ')} is`,
  );
}

/** A date that must not certainly be before another, when both are known. */
export function notBefore(later: string, earlier: string) {
  return rule(
    [later, earlier],
    ({ [later]: to, [earlier]: from }) =>
      typeof to !== 'string' || typeof from !== 'string' || !isBefore(to, from),
    `must not be before ${earlier}`,
  );
}

/** A column that must be empty unless another holds one of these words. */
export function onlyWhen(column: string, other: string, words: readonly string[]) {
  return rule(
    [column, other],
    (row) => row[column] === undefined || words.includes(String(row[other])),
    `must be empty unless ${other} is ${words.join(' or ')}`,
  );
}

/** A column that must be filled when another holds one of these words. */
export function neededWhen(column: string, other: string, words: readonly string[]) {
  return rule(
    [column, other],
    (row) => row[column] !== undefined || !words.includes(String(row[other])),
    `must not be empty while ${other} is ${words.join(' or ')}`,
  );
}
