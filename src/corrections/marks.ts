import type { Dataset } from '../data/dataset.ts';
import type { Row } from '../data/tables.ts';

/** What is to be said beside a datum that was corrected or is in doubt. */
export type Mark =
  | { readonly kind: 'correction'; readonly entry: Row<'corrections'> }
  | { readonly kind: 'challenge'; readonly entry: Row<'challenges'> };

/** A cell, or a whole row where `field` is absent. */
export interface Place {
  readonly table: string;
  readonly id: string;
  readonly field?: string;
}

/**
 * The marks of a cell, or of all cells of a row: its last correction and the challenges that led to none,
 * the newest first.
 */
export function marksOf({ tables }: Pick<Dataset, 'tables'>, place: Place): Mark[] {
  const { corrections, challenges } = tables;
  if (corrections.length + challenges.length === 0) return [];
  const told = corrections.filter(
    ({ table, row, field }) =>
      table === place.table && row === place.id && (!place.field || field === place.field),
  );
  const last = new Map(told.map((entry) => [entry.field, entry]));
  const prefix = `${place.table}/${place.id}/`;
  const doubted = challenges.filter(
    ({ datum, state }) =>
      state !== 'corrected' &&
      (place.field ? datum === prefix + place.field : datum.startsWith(prefix)),
  );
  return [
    ...[...last.values()].map((entry): Mark => ({ kind: 'correction', entry })),
    ...doubted.map((entry): Mark => ({ kind: 'challenge', entry })),
  ].toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
}

/** The day of a mark: of the correction, or of the end of the challenge, or of its beginning. */
export function dateOf(mark: Mark): string {
  if (mark.kind === 'correction') return mark.entry.date;
  return mark.entry.closed_on ?? mark.entry.opened_on;
}

/** The address of a mark on the page of corrections, without the page. */
export function anchorOf({ kind, entry: { id } }: Mark): string {
  return kind === 'correction' ? id : challengeAnchor(id);
}

/** The id of a challenge as an element of the page. */
export function challengeAnchor(id: string): string {
  return `challenge-${id}`;
}
