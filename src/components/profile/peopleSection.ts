import type { Row } from '../../data/tables.ts';
import { filled, told, type ProfileLine, type ProfileSection } from './profileLine.ts';

/** People by the order of their table, each in the office held at the time. */
export function peopleSection(rows: readonly Row<'people'>[]): ProfileSection {
  const lines = rows.map((row): ProfileLine => ({
    table: 'people',
    id: row.id,
    title: row.name,
    about: told(row.role, row.organisation),
    note: row.note,
    sources: row.sources,
  }));
  return { id: 'people', groups: filled([{ lines }]) };
}
