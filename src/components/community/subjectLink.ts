import { getChart } from '../../charts/index.ts';
import { isTableName } from '../../data/tables.ts';
import { countryName, type Reading } from '../../facts/cellText.ts';
import { touchedCountries } from '../../facts/country/countryRows.ts';
import { datum } from '../../facts/datum.ts';
import { rowTitle } from '../../facts/rowTitle.ts';
import type { ThreadRow } from '../../community/forum.ts';
import { chartModel } from '../../render/chartModel.ts';
import { link } from '../link.ts';
import { sourceHref } from '../factLinks.ts';
import { columnName } from '../../i18n/columnName.ts';
import type { Locale } from '../../i18n/locales.ts';

export interface SubjectLink {
  readonly name: string;
  readonly href: string;
}

/** A chapter’s title by its slug. */
export type Chapters = ReadonlyMap<string, string>;

/** What a thread is about, and its page. Throws where there is no such thing. */
export function subjectLink(
  { id, subject, subject_kind: kind }: ThreadRow,
  reading: Reading,
  chapters: Chapters,
  locale: Locale,
): SubjectLink {
  try {
    return found(kind, subject, { reading, chapters, locale });
  } catch (cause) {
    throw new Error(`data/threads.csv: ${id}: subject: no such ${kind}: ${subject}`, { cause });
  }
}

interface Place {
  readonly reading: Reading;
  readonly chapters: Chapters;
  readonly locale: Locale;
}

function found(kind: ThreadRow['subject_kind'], subject: string, place: Place): SubjectLink {
  const { reading, chapters, locale } = place;
  const at = (path: string) => link(locale, path);
  switch (kind) {
    case 'chapter':
      return { name: known(chapters.get(subject)), href: at(`/stories/${subject}/`) };
    case 'chart':
      return {
        name: chartModel(getChart(subject), locale, reading.dataset).text.title,
        href: at(`/charts/${subject}/`),
      };
    case 'country':
      return {
        name: countryName(
          reading,
          known(touchedCountries(reading.dataset).find((c) => c === subject)),
        ),
        href: at(`/countries/${subject.toLowerCase()}/`),
      };
    case 'promise':
      return {
        name: reading.dataset.row('promises', subject).claim,
        href: at(`/promises/${subject}/`),
      };
    case 'datum':
      return datumLink(subject, reading, locale);
  }
}

function datumLink(subject: string, reading: Reading, locale: Locale): SubjectLink {
  const told = datum(reading.dataset, subject);
  const [cell] = told.cells;
  const { table, id, field } = known(cell);
  if (!isTableName(table)) throw new Error(table);
  const column = columnName(reading.words, field);
  return { name: `${rowTitle(reading, table, id)}: ${column}`, href: sourceHref(locale, told) };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there');
  return value;
}
