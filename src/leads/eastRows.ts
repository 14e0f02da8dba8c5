import { moment } from '../charts/years.ts';
import type { Dataset } from '../data/dataset.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Row } from '../data/tables.ts';

/** What is told, in the order of the story. */
export const eastSteps = [
  'first',
  'bought',
  'india',
  'left',
  'gulf',
  'pacific',
  'poland',
  'late',
] as const;

export type EastStep = (typeof eastSteps)[number];

/** The countries that a step tells of. */
const told: Readonly<Record<EastStep, readonly string[]>> = {
  first: ['GB', 'DE', 'FR', 'JP'],
  bought: ['CN'],
  india: ['IT', 'ES', 'IN'],
  left: [],
  gulf: ['AE', 'SA', 'EG'],
  pacific: ['AU', 'TR', 'SG'],
  poland: ['NL', 'SE', 'PL'],
  late: ['BE', 'ZA', 'IE'],
};

/** A country outside the Americas with a shop of Amazon's, in decimal years. */
export interface ShopYears {
  readonly country: string;
  readonly step: EastStep;
  readonly from: number;
  /** null where it goes on */
  readonly closed: { readonly at: number; readonly date: string } | null;
  /** since when Amazon was there under another name, or with warehouses only */
  readonly before: number | null;
  readonly sources: readonly string[];
}

/** The countries by the day of their shop, the oldest first. */
export function shopYears(dataset: Dataset): ShopYears[] {
  const earlier = {
    AE: startOf(dataset.row('marketplaces', 'souq'), 'launched'),
    PL: startOf(dataset.row('hubs', 'amazon-bielany-wro1'), 'opened'),
  };
  return dataset.tables.marketplaces
    .filter((shop) => isDrawn(shop, dataset))
    .map(({ country = '', launched = '', closed, sources }) => {
      const before = country === 'AE' || country === 'PL' ? earlier[country] : undefined;
      return {
        country,
        step: stepOf(country),
        from: moment(launched),
        closed: closed === undefined ? null : { at: moment(closed), date: closed },
        before: before?.at ?? null,
        sources: sourcesOf({ sources }, before),
      };
    })
    .toSorted((a, b) => a.from - b.from);
}

function isDrawn(
  { id, company, country, launched }: Row<'marketplaces'>,
  dataset: Dataset,
): boolean {
  if (company !== 'amazon' || id === 'souq' || country === undefined) return false;
  return launched !== undefined && dataset.row('countries', country).region !== 'Americas';
}

function stepOf(country: string): EastStep {
  const step = eastSteps.find((each) => told[each].includes(country));
  if (step === undefined) throw new Error(`lead east-amazons-road: no step tells of: ${country}`);
  return step;
}

function startOf<Column extends string>(
  row: { readonly sources: readonly string[] } & Readonly<
    Partial<Record<Column, string | undefined>>
  >,
  column: Column,
): { at: number; sources: readonly string[] } {
  const date = row[column];
  if (date === undefined) throw new Error(`lead east-amazons-road: has no date: ${column}`);
  return { at: moment(date), sources: row.sources };
}
