import type { Dataset } from '../data/dataset.ts';
import { compareDates } from '../data/dates.ts';
import { sharePercent } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';

/** A number of jobs or square metres, and whether it was said, or was so. */
export type StatementRow = {
  readonly measure: 'jobs' | 'm2';
  readonly item: string;
  readonly date: string;
  readonly state: 'promised' | 'standing' | 'dropped';
  readonly value: number;
  /** true where the source says "more than" */
  readonly least: boolean;
  readonly share: number;
  readonly sources: readonly string[];
};

type Stated = Omit<StatementRow, 'share' | 'least'>;

type Held = { readonly [key in 'date' | 'value']: Stated[key] | undefined } & Omit<
  Stated,
  'date' | 'value'
>;

function whole({ date, value, ...rest }: Held): Stated {
  if (date === undefined || value === undefined)
    throw new Error(`chart liege-promised-and-built: has no date or value: ${rest.item}`);
  return { ...rest, date, value };
}

/** What was said or counted, with the date on which it was: the promise of each measure comes first. */
function statements(dataset: Dataset): Stated[] {
  const counted = (id: string, date?: string) => {
    const { period, value, sources } = dataset.row('series', id);
    return { date: date ?? period, value, sources };
  };
  const promised = (id: string) => dataset.row('promises', id).claimed_on;
  const hub = dataset.row('hubs', 'cainiao-liege-ehub');
  const extension = dataset.row('hubs', 'cainiao-liege-extension');
  const dropped = dataset.row('events', 'cainiao-liege-dropped-2025');
  const built = { date: hub.opened, value: hub.area_m2, sources: hub.sources };
  const given = {
    date: dropped.date,
    value: extension.area_m2,
    sources: sourcesOf(extension, dropped),
  };
  const jobsPromise = counted('liege-jobs-promised', promised('liege-900-jobs'));
  const areaPromise = counted('liege-area-aim-2026', promised('liege-120000-2026'));
  const held: Held[] = [
    { measure: 'jobs', item: 'jobs-promised', state: 'promised', ...jobsPromise },
    { measure: 'jobs', item: 'jobs-opening', state: 'standing', ...counted('liege-jobs-2021') },
    { measure: 'jobs', item: 'jobs-counted', state: 'standing', ...counted('liege-jobs-latest') },
    {
      measure: 'jobs',
      item: 'jobs-permit',
      state: 'promised',
      ...counted('liege-jobs-permit-2023'),
    },
    { measure: 'm2', item: 'area-aim', state: 'promised', ...areaPromise },
    { measure: 'm2', item: 'area-built', state: 'standing', ...built },
    {
      measure: 'm2',
      item: 'area-possible',
      state: 'promised',
      ...counted('liege-area-possible-2024'),
    },
    { measure: 'm2', item: 'area-dropped', state: 'dropped', ...given },
  ];
  return held.map(whole);
}

/** Each measure by date, its promise first: the shares are of that. */
export function promisedAndBuiltRows(dataset: Dataset): StatementRow[] {
  const stated = statements(dataset).toSorted(
    (a, b) =>
      Number(a.measure === 'm2') - Number(b.measure === 'm2') ||
      compareDates(a.date, b.date) ||
      (a.item < b.item ? -1 : 1),
  );
  return stated.map((row) => {
    const promise = stated.find(({ measure }) => measure === row.measure) ?? row;
    return {
      ...row,
      least: row.item === 'jobs-opening',
      share: sharePercent(row.value, promise.value),
    };
  });
}
