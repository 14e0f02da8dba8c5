import { euParcelRows } from '../charts/euParcelRows.ts';
import { isChange, usParcelRows } from '../charts/usParcelRows.ts';
import { missingYears, moment } from '../charts/years.ts';
import type { Dataset } from '../data/dataset.ts';

/** What is told, in the order of the story. */
export const doorSteps = [
  'limit',
  'america',
  'europe',
  'china',
  'washington',
  'alone',
  'brussels',
] as const;

export type DoorStep = (typeof doorSteps)[number];

/** A year's parcels, as a column. */
export interface DoorColumn {
  readonly year: number;
  readonly parcels: number;
  /** the part of them that comes from China, where it is told */
  readonly china: number | null;
  /** counted by a consultant, or told by the press */
  readonly isOther: boolean;
}

/** The exemption's years in the United States, and those between them without a number. */
export function usColumns(dataset: Dataset): { counted: DoorColumn[]; missing: number[] } {
  const counted = usParcelRows(dataset).flatMap(({ date, parcels, what }) =>
    isChange(what) || what === 'day' || parcels === null
      ? []
      : [{ year: Number(date), parcels, china: null, isOther: false }],
  );
  return { counted, missing: missingYears(counted) };
}

/** The years of the European Union. */
export function euColumns(dataset: Dataset): DoorColumn[] {
  return euParcelRows(dataset).map(({ year, parcels, china, counter }) => ({
    year,
    parcels,
    china,
    isOther: counter !== 'commission',
  }));
}

/** What was left in the United States between the end for China and the end for all, as a year's pace. */
export function usPace(dataset: Dataset): { readonly parcels: number; readonly daily: number } {
  const day = usParcelRows(dataset).find(({ what }) => what === 'day');
  if (day === undefined || day.parcels === null || day.daily === null)
    throw new Error('lead the-door-closes: has no number for a day');
  return { parcels: day.parcels, daily: day.daily };
}

/** The rules, by the rows of policy.csv. */
export const doorRules = {
  limit: 'us-de-minimis-800',
  china: 'us-de-minimis-china',
  all: 'us-de-minimis-all',
  romania: 'romania-parcel-fee',
  italy: 'italy-parcel-fee',
  france: 'france-parcel-tax',
  duty: 'eu-3-euro-duty',
} as const;

/** The start of Temu in the United States, a row of events.csv. */
export const temuStart = 'temu-us-2022';

export type DoorRule = keyof typeof doorRules;

/** The moment from which a rule holds, as a decimal year, and whether it was put off or suspended. */
export function ruleAt(dataset: Dataset, rule: DoorRule): { at: number; isSuspended: boolean } {
  const { date, status } = dataset.row('policy', doorRules[rule]);
  if (date === undefined) throw new Error(`data/policy.csv: has no date: ${doorRules[rule]}`);
  return { at: moment(date), isSuspended: status === 'suspended' };
}
