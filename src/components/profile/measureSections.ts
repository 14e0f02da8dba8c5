import type { Row } from '../../data/tables.ts';
import { codeName, countryName } from '../../facts/cellText.ts';
import { cellValue } from '../../facts/cellValue.ts';
import { measureName } from '../../facts/rowTitle.ts';
import { writeValue } from '../../facts/write.ts';
import { filled, told, type ProfileLine, type ProfileSection } from './profileLine.ts';
import type { ProfileReading } from './profileReading.ts';

/** More, and they are folded up. */
const many = 10;

/** Measurements as the table has them: those of one kind stand together, by their period. */
export function measurementSection(
  reading: ProfileReading,
  rows: readonly Row<'series'>[],
): ProfileSection {
  const lines = rows.map((row) => measurementLine(reading, row));
  const title = reading.words.profiles.groups.all(reading.format.integer(lines.length));
  const group = lines.length > many ? { title, isFolded: true, lines } : { lines };
  return { id: 'series', groups: filled([group]) };
}

function measurementLine(reading: ProfileReading, row: Row<'series'>): ProfileLine {
  const { words, format } = reading;
  const { subject, region, period } = row;
  return {
    table: 'series',
    id: row.id,
    title: measureName(row.metric, words),
    when:
      period === undefined
        ? words.profiles.undated
        : writeValue(cellValue('series', 'period', row, period), format),
    value: writeValue(cellValue('series', 'value', row, row.value), format),
    about: told(
      subject === undefined ? undefined : codeName(reading, subject),
      region === undefined || reading.of === 'country' ? undefined : countryName(reading, region),
      row.measure,
    ),
    // Of a company's hundred the notes stand on the pages of their sources.
    note: reading.of === 'company' ? undefined : row.note,
    sources: row.sources,
  };
}
