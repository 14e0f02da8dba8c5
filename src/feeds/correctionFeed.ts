import { isTableName, type Row } from '../data/tables.ts';
import type { Reading } from '../facts/cellText.ts';
import { rowTitle } from '../facts/rowTitle.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { feedFrame, type FeedSetting } from './setting.ts';

type Correction = Row<'corrections'>;

/** The page that the ledger stands on; each correction stands there under its id. */
const page = '/corrections/';

/** Every correction, newest first. */
export function correctionFeed(
  setting: FeedSetting,
  reading: Reading,
  corrections: readonly Correction[],
): Feed {
  const { corrections: words } = reading.words.feeds;
  return {
    ...feedFrame(setting, 'corrections', page),
    title: words.title(setting.name),
    description: words.description,
    entries: corrections.map((correction) => entryOf(setting, reading, correction)),
  };
}

function entryOf(setting: FeedSetting, reading: Reading, correction: Correction): FeedEntry {
  const { id, date, table, before, after, reason, noticed_by } = correction;
  const { corrections: words } = reading.words.feeds;
  return {
    key: `corrections/${id}`,
    title: words.entry(table, whatOf(reading, correction).join(', ')),
    summary: [
      words.change(before ?? words.empty, after ?? words.empty),
      reason,
      words.noticedBy(noticed_by),
    ].join(' '),
    url: `${setting.absolute(page)}#${id}`,
    date,
    topics: [table],
  };
}

/** The row and the column that were changed; one of them alone where the whole of it was. */
function whatOf(reading: Reading, { table, row, field }: Correction): string[] {
  const title = row === undefined ? [] : [titleOf(reading, table, row)];
  return field === undefined ? title : [...title, field.replaceAll('_', ' ')];
}

/** A row, or a table, that was taken out has no title any more. */
function titleOf(reading: Reading, table: string, row: string): string {
  const isThere = isTableName(table) && reading.dataset.find(table, row) !== undefined;
  return isThere ? rowTitle(reading, table, row) : row;
}
