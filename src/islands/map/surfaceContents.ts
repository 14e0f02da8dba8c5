import type { ShownEntries } from './shownEntries.ts';

/** What a surface shows at present, beside its view. */
export interface SurfaceContents {
  readonly shown: ShownEntries;
  readonly selected: string | null;
  /** the stop the keyboard is at, by the first of its entries */
  readonly current: string | null;
  /** an entry whose group is fanned out */
  readonly fanned: string | undefined;
}

/** What one shows before it is told. */
export const nothing: SurfaceContents = {
  shown: { sites: [], routes: [], leaders: [] },
  selected: null,
  current: null,
  fanned: undefined,
};

/** Whether a drawing of the one is a drawing of the other. */
export function isAlike(a: SurfaceContents, b: SurfaceContents): boolean {
  return a.shown === b.shown && a.fanned === b.fanned;
}

/** Whether two lists hold the same. */
export function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
