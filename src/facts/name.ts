import type { Dataset } from '../data/dataset.ts';
import { datum } from './datum.ts';
import { figure } from './figure.ts';
import type { Datum } from './value.ts';

/** How prose names a fact: a cell or a derived figure, one of them. */
export interface FactName {
  readonly of?: string | undefined;
  readonly figure?: string | undefined;
}

/** The datum that prose names. Throws where it names none or both, or where what it names does not exist. */
export function nameFact(dataset: Dataset, name: FactName): Datum {
  if (name.of !== undefined && name.figure === undefined) return datum(dataset, name.of);
  if (name.figure !== undefined && name.of === undefined) return figure(dataset, name.figure);
  throw new Error(`fact: must have either of or figure: ${JSON.stringify(name)}`);
}
