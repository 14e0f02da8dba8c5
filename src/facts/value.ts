import type { Span } from '../i18n/units.ts';

/** What a datum holds, with what is needed to write it. Numbers stand in the plain unit, never in millions. */
export type Value =
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string }
  | { readonly kind: 'money'; readonly value: number; readonly currency: string }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'period'; readonly value: string }
  | ({ readonly kind: 'span' } & Span)
  | { readonly kind: 'text'; readonly value: string };

/** A cell of a table. */
export interface CellRef {
  readonly table: string;
  readonly id: string;
  readonly field: string;
}

/** A value that can be shown, with everything a reader needs to check it. */
export interface Datum {
  /** unique and fit for an element's id: `hubs-cainiao-liege-ehub-jobs`, `figure-liege-jobs-share` */
  readonly key: string;
  readonly value: Value;
  /** ids of the sources it rests on, in the order in which the rows name them */
  readonly sources: readonly string[];
  /** the cells it is read from; more than one where it is derived */
  readonly cells: readonly CellRef[];
  /** how it is derived from the cells; absent where it is a cell as it stands */
  readonly method?: Method;
}

/** Ways in which figures are derived; each has its sentence in `messages`. */
export type Method =
  | 'elapsed'
  | 'difference'
  | 'sum'
  | 'ratio'
  | 'share'
  | 'growth'
  | 'count'
  | 'distance'
  | 'converted';
