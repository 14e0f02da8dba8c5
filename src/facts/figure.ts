import type { Dataset } from '../data/dataset.ts';
import { datum } from './datum.ts';
import type { Derived } from './derive.ts';
import { billFigures } from './figures/bill.ts';
import { cloudFigures } from './figures/cloud.ts';
import { doorFigures } from './figures/door.ts';
import { eastFigures } from './figures/east.ts';
import { franceFigures } from './figures/france.ts';
import { homeFigures } from './figures/home.ts';
import { keptFigures } from './figures/kept.ts';
import { westFigures } from './figures/west.ts';
import type { Datum } from './value.ts';

/** What a derived figure is made from. */
export interface FigureInput {
  readonly dataset: Dataset;
  /** the datum at an address such as `hubs/cainiao-liege-ehub/jobs` */
  readonly datum: (address: string) => Datum;
}

/** Derived figures by name, as `<Fact figure="name" />` asks for them. */
export type FigureTable = Readonly<Record<string, (input: FigureInput) => Derived>>;

/** All derived figures; each topic has a file in `figures/`. */
export const figures: FigureTable = {
  ...franceFigures,
  ...westFigures,
  ...eastFigures,
  ...billFigures,
  ...cloudFigures,
  ...keptFigures,
  ...doorFigures,
  ...homeFigures,
};

/** The derived figure of that name. Throws where there is none. */
export function figure(dataset: Dataset, name: string): Datum {
  const make = Object.hasOwn(figures, name) ? figures[name] : undefined;
  if (make === undefined) throw new Error(`fact: no such figure: ${name}`);
  const input: FigureInput = { dataset, datum: (address) => datum(dataset, address) };
  return { key: `figure-${name}`, ...make(input) };
}
