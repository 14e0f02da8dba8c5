import type { Dataset } from '../data/dataset.ts';
import { compareDates, yearOf } from '../data/dates.ts';
import type { Row as TableRow } from '../data/tables.ts';

/** `unconfirmed` opened, and no later source tells whether it still works. */
export type State = 'opened' | 'unconfirmed' | 'cancelled' | 'announced';

/** A French site of known year, and what became of it then. */
export type CentreRow = {
  readonly company: string;
  /** the town; for Alibaba, which named none, the id that the labels put into words */
  readonly place: string;
  readonly kind: string;
  readonly state: State;
  readonly year: number;
  readonly site: string;
  readonly promise: string;
  readonly sources: readonly string[];
};

/** The event in which the centre was promised. */
export const promiseEvent = 'alibaba-france-centre-2018';

/** The sets that the drawing keeps apart, from the top down. */
export const panels = ['amazon-opened', 'amazon-cancelled', 'amazon-announced', 'alibaba'] as const;

type Panel = (typeof panels)[number];

/** Buildings that goods pass through; offices and the air gateway are no such thing. */
export function logisticsSites({ tables }: Dataset): TableRow<'hubs'>[] {
  return tables.hubs.filter(
    ({ company, country, kind }) =>
      country === 'FR' && (company === 'amazon' || company === 'alibaba') && kind !== 'office',
  );
}

function datedState({ status, announced, opened, closed }: TableRow<'hubs'>) {
  if (opened !== undefined)
    return { state: status === 'unknown' ? 'unconfirmed' : 'opened', date: opened } as const;
  if (status === 'cancelled') return { state: 'cancelled', date: closed } as const;
  return { state: 'announced', date: announced } as const;
}

/** The sites in the order of the panels, each panel by its dates. */
export function centreRows(dataset: Dataset): CentreRow[] {
  const promise = dataset.row('events', promiseEvent).date;
  return logisticsSites(dataset)
    .flatMap((hub) => {
      const { state, date } = datedState(hub);
      if (date === undefined) return [];
      const { company, city, kind, id, sources } = hub;
      const place = company === 'alibaba' ? id : (city ?? id);
      const year = yearOf(date);
      return [{ company, place, kind, state, year, site: id, promise, sources, date }];
    })
    .toSorted(
      (a, b) =>
        panels.indexOf(panelOf(a)) - panels.indexOf(panelOf(b)) ||
        compareDates(a.date, b.date) ||
        (a.site < b.site ? -1 : 1),
    )
    .map(({ date: _, ...row }) => row);
}

/** The panel of a row: Alibaba's few are one story; Amazon's many are told apart. */
export function panelOf({ company, state }: Pick<CentreRow, 'company' | 'state'>): Panel {
  if (company === 'alibaba') return 'alibaba';
  return `amazon-${state === 'unconfirmed' ? 'opened' : state}`;
}
