import type { TableName } from '../data/tables.ts';
import type { Reading } from '../facts/cellText.ts';
import { rowTitle } from '../facts/rowTitle.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { feedFrame, type FeedSetting } from './setting.ts';

/** A published fact that was changed, as the ledger holds it. */
export interface Correction {
  readonly id: string;
  readonly date: string;
  readonly table: string;
  readonly row: string;
  readonly field: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly reason: string;
  readonly noticed_by?: string | undefined;
}

/** The page that the ledger stands on, and where a correction stands on it. */
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
  const { id, date, table, row, field, before, after, reason, noticed_by } = correction;
  const { corrections: words } = reading.words.feeds;
  return {
    key: `corrections/${id}`,
    title: words.entry(table, titleOf(reading, table, row), field.replaceAll('_', ' ')),
    summary: [
      words.change(before ?? words.empty, after ?? words.empty),
      reason,
      ...(noticed_by === undefined ? [] : [words.noticedBy(noticed_by)]),
    ].join(' '),
    url: `${setting.absolute(page)}#${id}`,
    date,
    topics: [table],
  };
}

/** A row that was taken out has no title any more. */
function titleOf(reading: Reading, table: string, row: string): string {
  const name = table as TableName;
  return reading.dataset.find(name, row) === undefined ? row : rowTitle(reading, name, row);
}
