import type { Dataset } from '../../data/dataset.ts';
import { yearOf } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import { count, difference, elapsed, growth, ratio, sum, type Derived } from '../derive.ts';
import type { FigureInput, FigureTable } from '../figure.ts';

const parcels = (id: string) => `series/${id}/value`;
const fine = (id: string) => `policy/${id}/fine_millions`;
const date = (id: string) => `policy/${id}/date`;

/** Duties, taxes and fees on small parcels from abroad, and what freed them. */
function parcelMeasures({ tables }: Dataset): Row<'policy'>[] {
  return tables.policy.filter(({ kind }) => kind === 'duty');
}

/** The year from which the measures crowd: that of the end of the American exemption. */
const crowdedFrom = 2025;

/** How many times a part goes into a whole, to so many decimals: the counts are rough. */
function timesOf(whole: string, part: string, decimals: number) {
  return ({ datum }: FigureInput): Derived => {
    const { value, ...rest } = ratio(datum(parcels(whole)), datum(parcels(part)));
    if (value.kind !== 'number') throw new Error(`figure: no number: ${value.kind}`);
    return { ...rest, value: { ...value, value: Number(value.value.toFixed(decimals)) } };
  };
}

function growthOf(from: string, to: string) {
  return ({ datum }: FigureInput): Derived => growth(datum(parcels(from)), datum(parcels(to)));
}

function between(from: string, to: string) {
  return ({ datum }: FigureInput): Derived => elapsed(datum(date(from)), datum(date(to)));
}

/** Figures of the chapter on parcels of little value. */
export const doorFigures = {
  'parcel-measures': ({ dataset }) => count('policy', parcelMeasures(dataset)),
  'parcel-measures-late': ({ dataset }) =>
    count(
      'policy',
      parcelMeasures(dataset).filter(({ date: day }) => day && yearOf(day) >= crowdedFrom),
    ),
  'us-parcels-times': timesOf('us-deminimis-2024', 'us-deminimis-2015', 0),
  'eu-parcels-times-least': timesOf('eu-parcels-2025', 'eu-parcels-2022-implied', 1),
  'eu-parcels-times-most': timesOf('eu-parcels-2025', 'eu-parcels-2022', 1),
  'eu-us-parcels-2024': timesOf('eu-parcels-2024', 'us-deminimis-2024', 1),
  'us-china-to-all': between('us-de-minimis-china', 'us-de-minimis-all'),
  'eu-proposal-to-duty': between('eu-customs-reform-proposal', 'eu-3-euro-duty'),
  'temu-case-to-fine': between('eu-temu-proceedings', 'eu-temu-fine'),
  'shein-fines-france': ({ datum }) =>
    sum(datum(fine('france-shein-dgccrf')), datum(fine('france-shein-cnil'))),
  'liege-below-record': ({ datum }) =>
    difference(datum(parcels('liege-cargo-2025')), datum(parcels('liege-cargo-2021'))),
  'liege-above-2023': growthOf('liege-cargo-2023', 'liege-cargo-2025'),
} satisfies FigureTable;
