import type { LonLat } from '../geo/plane.ts';
import type { View } from '../geo/view.ts';

/** What the map can show, in the order in which it is drawn, the lowest first. */
export const layerIds = [
  'leaders',
  'trains',
  'ships',
  'flights',
  'marketplaces',
  'clouds',
  'hubs',
] as const;

export type LayerId = (typeof layerIds)[number];

/** Layers whose entries stand at a point. */
export type SiteLayer = 'hubs' | 'clouds' | 'marketplaces';

/** Layers whose entries run from one place to another. */
export type RouteLayer = 'flights' | 'trains' | 'ships';

/** Companies by shape and colour; `rival` is every other. */
export const companyIds = ['alibaba', 'amazon', 'jd', 'rival'] as const;

export type CompanyId = (typeof companyIds)[number];

/** The dates an entry's life is told by, as precise as the source has them: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Life {
  readonly announced?: string;
  readonly opened?: string;
  readonly closed?: string;
  /** the day of the last word that it serves no customers, though it was not closed */
  readonly disrupted?: string;
  /** the word of the table, as of the day the data were read */
  readonly status: string;
}

interface EntryBase extends Life {
  /** `table/row`, as facts are named: `hubs/cainiao-liege-ehub` */
  readonly id: string;
  readonly company: CompanyId;
  /** the firm itself, as the table names it: `temu`, `cainiao`, `aws`; empty where none is told */
  readonly operator: string;
  readonly name: string;
  readonly sources: readonly string[];
}

/** A hub, a cloud region or a marketplace. */
export interface SiteEntry extends EntryBase {
  readonly layer: SiteLayer;
  /** what it is: a hub's kind; `cloud-region`; how a marketplace came: `greenfield`, `acquisition`, `conversion` */
  readonly kind: string;
  readonly town?: string;
  /** ISO 3166-1 alpha-2; none for a marketplace that serves the whole world */
  readonly country?: string;
  /** none where even the country is not one place; those stand in the list alone */
  readonly at?: LonLat;
  /** `country`: nothing nearer is known, `at` is the country's anchor and the mark a ring */
  readonly precision: 'site' | 'city' | 'country';
  readonly areaM2?: number;
  readonly jobs?: number;
}

/** A flight, a train or a ship. */
export interface RouteEntry extends EntryBase {
  readonly layer: RouteLayer;
  readonly from: string;
  readonly to: string;
  /** ISO codes of both ends, where known */
  readonly countries: readonly string[];
  /**
   * the places it runs through in order, both ends among them; none where an end is not known, and
   * none for ships, whose lanes no source tells
   */
  readonly path?: readonly LonLat[];
  /** of a train with a path: `unknown` where no place between its ends is told */
  readonly corridor?: 'known' | 'unknown';
}

/** Who led a country's online trade, by a measure of the first rank. */
export interface LeaderEntry {
  readonly id: string;
  readonly layer: 'leaders';
  readonly company: CompanyId;
  readonly operator: string;
  /** the marketplace */
  readonly name: string;
  readonly country: string;
  readonly at: LonLat;
  /** the year of the measure; none: the source is undated, and no dated one is known */
  readonly year?: number;
  /** the year of the measure that took its place; none: it is the newest */
  readonly until?: number;
  readonly measure: string;
  readonly value?: number;
  readonly unit?: string;
  readonly sources: readonly string[];
}

export type Entry = SiteEntry | RouteEntry | LeaderEntry;

/** A country as the map needs it. */
export interface AtlasCountry {
  readonly code: string;
  /** ISO 3166-1 number, the id of its shape in the world's topology */
  readonly numeric: string;
  readonly name: string;
  readonly region: string;
}

/** All that the map draws and lists, in one language: plain JSON, sent to the browser as a file. */
export interface AtlasData {
  readonly entries: readonly Entry[];
  /** those some entry names, by name */
  readonly countries: readonly AtlasCountry[];
  /** the slider's first and last year; in the last, entries stand as their `status` says */
  readonly years: readonly [first: number, last: number];
}

/**
 * What an entry was in a year. `unsure`: it had opened and no later word of it is known; `disrupted`: by the
 * last word it serves no customers.
 */
export const stageIds = ['planned', 'operating', 'disrupted', 'unsure', 'ended'] as const;

export type Stage = (typeof stageIds)[number];

export type { View };

/** What the reader has chosen; an empty list of a filter lets everything through. */
export interface AtlasState {
  readonly layers: readonly LayerId[];
  readonly companies: readonly CompanyId[];
  readonly kinds: readonly string[];
  readonly stages: readonly Stage[];
  readonly countries: readonly string[];
  readonly query: string;
  readonly year: number;
  readonly view: View;
  /** the id of the entry whose panel is open */
  readonly selected: string | null;
}
