import type { ByFrame, Side } from './leadFrames.ts';
import type { LonLat } from './plane.ts';

/** A row that has a place, or a country, to be marked. */
export type RowName = readonly [table: 'hubs' | 'events' | 'cloud-regions' | 'places', id: string];

/** A mark: which row, and by hand only what a drawing needs. */
export interface MarkSpec {
  readonly row: RowName;
  /** side of the label; `null` leaves it out */
  readonly side: Side | null | ByFrame<Side | null>;
  /** the column whose date stands under the name */
  readonly dated?: 'announced' | 'opened' | 'launched' | 'date';
  /** for a row known only by its country: where its ring stands, which is no place */
  readonly anchor?: LonLat;
  /** units of the drawing by which marks of one place are drawn apart */
  readonly apart?: readonly [right: number, down: number];
  /** leaves out the line under the name */
  readonly bare?: true;
}

/** An arc: a promise, a flight, or a railway along the places of a row. */
export type ArcSpec =
  | { readonly kind: 'promise'; readonly from: RowName; readonly to: LonLat }
  | { readonly kind: 'flight'; readonly route: string }
  /** `like` names a route with the same corridor whose stops are known, used as far as `until` */
  | {
      readonly kind: 'rail';
      readonly route: string;
      readonly like: string;
      readonly until: string;
    };

/** An end of a route, named on the map. */
export interface EndSpec {
  readonly route: string;
  readonly side: Side;
}

export interface Window {
  readonly middle: LonLat;
  /** kilometres across */
  readonly km: number;
  /** where north is up, if not in the middle */
  readonly upright?: LonLat;
}

export interface StepSpec {
  readonly window: ByFrame<Window>;
  readonly marks: readonly MarkSpec[];
  readonly arcs?: readonly ArcSpec[];
  readonly origins?: readonly EndSpec[];
  /** countries named in grey for orientation */
  readonly ground?: readonly { readonly code: string; readonly at: LonLat }[];
}
