import type { ListGroup } from '../../atlas/list.ts';
import type { Entry } from '../../atlas/model.ts';
import type { ExplorerWords } from '../../i18n/mapWords.ts';

/** A group with as many of its entries as are printed. */
export interface PrintedGroup extends ListGroup {
  readonly rows: readonly Entry[];
}

/** The first `limit` entries under their headings; headings without a printed row are left out. */
export function firstRows(groups: readonly ListGroup[], limit: number): PrintedGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const rows = group.entries.slice(0, left);
    left -= rows.length;
    return [{ ...group, rows }];
  });
}

/** The heading of a group. */
export function groupName({ list }: ExplorerWords, { key, country }: ListGroup): string {
  if (country !== undefined) return country.name;
  return key === 'between' ? list.between : list.world;
}
