import type { Dataset } from '../data/dataset.ts';
import { given } from './entries/given.ts';

/** A source as the panel names it. */
export interface SourceSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published?: string;
  readonly url: string;
  /** ISO 639-1 */
  readonly language: string;
}

/** A page of this site that tells more of an entry. */
export interface PageLink {
  readonly kind: 'country' | 'company' | 'chapter';
  readonly name: string;
  readonly href: string;
}

/** What the panel says of an entry beside what the map knows of it; absent: not told. */
export interface EntryDetails {
  readonly note?: string;
  /** of hubs: as stated, in any currency */
  readonly investment?: string;
  /** of cloud regions: the provider's own code, and the number of its zones */
  readonly code?: string;
  readonly zones?: number;
  /** of routes: how often, as told; length in kilometres; days under way; places passed */
  readonly frequency?: string;
  readonly km?: number;
  readonly days?: number;
  readonly via?: readonly string[];
  readonly sources: readonly SourceSummary[];
  readonly pages?: readonly PageLink[];
}

/** Details by the id of their entry. */
export type AtlasDetails = Readonly<Record<string, EntryDetails>>;

/** The details of every entry of `atlasData`: plain JSON, sent when a panel is first opened. */
export function atlasDetails(dataset: Dataset): AtlasDetails {
  const { tables } = dataset;
  const cite = (ids: readonly string[]) => ids.map((id) => summary(id, dataset));
  const hubs = tables.hubs.map((row) => {
    const { note, investment_text: investment } = row;
    return [`hubs/${row.id}`, given({ note, investment, sources: cite(row.sources) })] as const;
  });
  const clouds = tables['cloud-regions'].map((row) => {
    const { note, region_code: code, zones } = row;
    const details = given({ note, code, zones, sources: cite(row.sources) });
    return [`cloud-regions/${row.id}`, details] as const;
  });
  const marketplaces = tables.marketplaces.map((row) => {
    const details = given({ note: row.note, sources: cite(row.sources) });
    return [`marketplaces/${row.id}`, details] as const;
  });
  const leaders = tables['market-leaders'].flatMap((row) => {
    const details = given({ note: row.note, sources: cite(row.sources) });
    return row.rank === 1 ? [[`market-leaders/${row.id}`, details] as const] : [];
  });
  const routes = tables.routes.map((row) => {
    const { note, frequency, km, days, via } = row;
    const details = given({ note, frequency, km, days, via, sources: cite(row.sources) });
    return [`routes/${row.id}`, details] as const;
  });
  return Object.fromEntries([...hubs, ...clouds, ...marketplaces, ...leaders, ...routes]);
}

function summary(id: string, dataset: Dataset): SourceSummary {
  const { title, publisher, published, url, language } = dataset.row('sources', id);
  return given({ id, title, publisher, published, url, language });
}
