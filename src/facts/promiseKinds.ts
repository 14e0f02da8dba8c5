import type { Dataset } from '../data/dataset.ts';
import type { Row } from '../data/tables.ts';

export type Verdict = Row<'promises'>['verdict'];

/** The verdicts in the order in which they are told: from the best end to the least known. */
export const verdicts = [
  'kept',
  'partly',
  'broken',
  'lapsed',
  'pending',
  'unknown',
] as const satisfies readonly Verdict[];

// What ministers, officials, the press or a leak said for a company that did not say it with them.
const spokenByOthers = new Set([
  'amazon-za-2023',
  'bg-burgas-2016',
  'bg-centre-2017',
  'fr-1000-jobs-2018',
  'fr-hub-2014',
  'fr-laposte-chain-2015',
  'liege-1000-jobs-2018',
  'liege-3000-indirect',
  'liege-380000-2018',
  'malaysia-60000-jobs',
  'malaysia-hub-2019',
]);

/** The promises about companies, without those of lawmakers: what the last chapter counts. */
export function companyPromises({ tables }: Dataset): Row<'promises'>[] {
  return tables.promises.filter(({ about }) => about !== 'policy');
}

/** True where others spoke, and not the company itself, alone or with them. */
export function isSpokenByOthers({ id }: Pick<Row<'promises'>, 'id'>): boolean {
  return spokenByOthers.has(id);
}

/** True where what is promised is, wholly or in part, a number of people at work. */
export function isInPeople({ claim }: Pick<Row<'promises'>, 'claim'>): boolean {
  return /\b(jobs|employ|employees|team)\b/i.test(claim);
}
