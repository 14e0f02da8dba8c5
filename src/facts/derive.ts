import {
  distanceKm,
  growthPercent,
  ratio as ratioOf,
  sharePercent,
  squareMetresInFoot,
} from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { spanBetween } from '../data/spans.ts';
import type { CellRef, Datum, Method, Value } from './value.ts';

/** A figure before it has been given its name. */
export type Derived = Omit<Datum, 'key'>;

/** Time from one date to another, no finer than the coarser of them. Throws where `to` comes first. */
export function elapsed(from: Datum, to: Datum): Derived {
  return derived('elapsed', [from, to], { kind: 'span', ...spanBetween(dateOf(from), dateOf(to)) });
}

/** `to` less `from`, in their unit. */
export function difference(from: Datum, to: Datum): Derived {
  return derived('difference', [from, to], like(to, numberOf(to) - numberOf(from)));
}

/** All of them together, in the unit of the first. Throws where there is none. */
export function sum(...parts: readonly Datum[]): Derived {
  const [first] = parts;
  if (first === undefined) throw new Error('sum: must have a part');
  return derived(
    'sum',
    parts,
    like(
      first,
      parts.reduce((total, part) => total + numberOf(part), 0),
    ),
  );
}

/** How many times `part` goes into `whole`. */
export function ratio(whole: Datum, part: Datum): Derived {
  return derived('ratio', [whole, part], {
    kind: 'number',
    value: ratioOf(numberOf(whole), numberOf(part)),
  });
}

/** `amount` in US dollars, at a rate in units of its currency to the dollar. */
export function inDollars(amount: Datum, rate: Datum): Derived {
  return derived('ratio', [amount, rate], {
    kind: 'money',
    value: ratioOf(numberOf(amount), numberOf(rate)),
    currency: 'USD',
  });
}

/** An area in square feet, in square metres. */
export function inSquareMetres(area: Datum): Derived {
  const value = numberOf(area) * squareMetresInFoot;
  return derived('converted', [area], { kind: 'number', value, unit: 'm2' });
}

/** `part` as per cent of `whole`. */
export function share(part: Datum, whole: Datum): Derived {
  return derived('share', [part, whole], {
    kind: 'percent',
    value: sharePercent(numberOf(part), numberOf(whole)),
  });
}

/** Change from `from` to `to`, in per cent of `from`. */
export function growth(from: Datum, to: Datum): Derived {
  return derived('growth', [from, to], {
    kind: 'percent',
    value: growthPercent(numberOf(from), numberOf(to)),
  });
}

/** A row that can be counted or measured from. */
export interface CountedRow {
  readonly id: string;
  readonly sources: readonly string[];
}

/** How many rows of a table there are; `unit` names what is counted. */
export function count(table: string, rows: readonly CountedRow[], unit?: string): Derived {
  return {
    value: { kind: 'number', value: rows.length, ...(unit === undefined ? {} : { unit }) },
    sources: sourcesOf(...rows),
    cells: rows.map((row) => ({ table, id: row.id, field: 'id' })),
    method: 'count',
  };
}

/** Of rows with a country, one for each country: the last. */
export function onePerCountry<R extends { readonly country?: string | undefined }>(
  rows: readonly R[],
): R[] {
  return [...new Map(rows.map((row) => [row.country, row])).values()];
}

/** A row with a place on the globe. */
export interface PlacedRow extends CountedRow {
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

/** Great-circle distance between two rows of a table, in kilometres. Throws where one has no coordinates. */
export function distance(table: string, a: PlacedRow, b: PlacedRow): Derived {
  const cells: CellRef[] = [a, b].map((row) => ({ table, id: row.id, field: 'lat' }));
  return {
    value: { kind: 'number', value: distanceKm(placed(table, a), placed(table, b)), unit: 'km' },
    sources: sourcesOf(a, b),
    cells,
    method: 'distance',
  };
}

function placed(table: string, { id, lat, lon }: PlacedRow): { lat: number; lon: number } {
  if (lat === undefined || lon === undefined) throw new Error(`${table}/${id}: has no coordinates`);
  return { lat, lon };
}

function derived(method: Method, parts: readonly Datum[], value: Value): Derived {
  return {
    value,
    method,
    sources: sourcesOf(...parts),
    cells: parts.flatMap((part) => part.cells),
  };
}

function like(model: Datum, value: number): Value {
  const { kind } = model.value;
  if (kind !== 'number' && kind !== 'money' && kind !== 'percent') throw wrongKind(model, 'number');
  return { ...model.value, value };
}

function numberOf(part: Datum): number {
  const { value } = part;
  if (value.kind !== 'number' && value.kind !== 'money' && value.kind !== 'percent')
    throw wrongKind(part, 'number');
  return value.value;
}

function dateOf(part: Datum): string {
  const { value } = part;
  if (value.kind !== 'date' && value.kind !== 'period') throw wrongKind(part, 'date');
  return value.value;
}

function wrongKind(part: Datum, wanted: string): Error {
  return new Error(`${part.key}: must be a ${wanted}: ${part.value.kind}`);
}
