import { companyIds, type CompanyId, type Entry, type LeaderEntry, type Stage } from './model.ts';

const today: Readonly<Record<string, Stage>> = {
  operating: 'operating',
  active: 'operating',
  announced: 'planned',
  proposed: 'planned',
  'under-construction': 'planned',
  cancelled: 'ended',
  closed: 'ended',
  lapsed: 'ended',
  ended: 'ended',
  single: 'ended',
};

// What ran, with no word of how long.
const untold: readonly string[] = ['unknown', 'suspended', 'single'];

/** The year a date begins with; undefined where there is no date. */
export function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/**
 * What an entry was on the last day of a year, by its dates; `null` where it was nothing yet, or where
 * no date tells. In the last year it is what its status says, and every entry is something.
 *
 * A plan that came to nothing stays planned until the date of its end, and without one until the last
 * year; so does a site that works today but whose opening is undated. A leader is `operating` from the
 * year of its measure to that of the next; an undated one in the last year alone.
 */
export function stageAt(entry: Entry, year: number, lastYear: number): Stage | null {
  if (entry.layer === 'leaders') return leads(entry, year, lastYear) ? 'operating' : null;
  const isOut = isBy(entry.disrupted, year);
  if (year >= lastYear) return inService(today[entry.status] ?? 'unsure', isOut);
  if (isBy(entry.closed, year)) return 'ended';
  if (isBy(entry.opened, year))
    return inService(untold.includes(entry.status) ? 'unsure' : 'operating', isOut);
  return isBy(entry.announced, year) ? 'planned' : null;
}

/** True where no date tells of an entry, so that it is shown in the last year alone. */
export function isUndated(entry: Entry): boolean {
  if (entry.layer === 'leaders') return entry.year === undefined;
  return (entry.announced ?? entry.opened ?? entry.closed) === undefined;
}

/** How many sites and routes each company operated on the last day of a year; leaders are none. */
export function operatingCounts(
  entries: readonly Entry[],
  year: number,
  lastYear: number,
): Record<CompanyId, number> {
  const counts = Object.fromEntries(companyIds.map((id) => [id, 0])) as Record<CompanyId, number>;
  for (const entry of entries) {
    if (entry.layer === 'leaders') continue;
    if (stageAt(entry, year, lastYear) === 'operating') counts[entry.company] += 1;
  }
  return counts;
}

function inService(stage: Stage, isOut: boolean): Stage {
  return isOut && stage === 'operating' ? 'disrupted' : stage;
}

function isBy(date: string | undefined, year: number): boolean {
  return (yearOf(date) ?? Infinity) <= year;
}

function leads({ year: since, until }: LeaderEntry, year: number, lastYear: number): boolean {
  if (since === undefined) return year >= lastYear;
  return since <= year && (until === undefined || year < until);
}
