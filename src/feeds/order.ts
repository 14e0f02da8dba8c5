import { compareDates, startOf } from '../data/dates.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** More make a file too large to be asked for every hour; what is older stands on the page. */
const most = 100;

/** The entries that a feed is written with: the newest first, by their first day; of one day as they were given. */
export function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => compareDates(b.date, a.date)).slice(0, most);
}

/**
 * The moment that stands for a date: the start, in UTC, of the first day that it can mean. Formats of feeds
 * know moments alone; how much of one is known, an entry’s text tells.
 */
export function momentOf(date: string): Date {
  return startOf(date);
}

/** When an entry was last changed. */
export function revisedAt({ date, revised = date }: FeedEntry): Date {
  return momentOf(revised);
}

/** When a feed was last changed: no clock is read, so that the same data give the same bytes. */
export function updatedAt({ publisher }: Feed, entries: readonly FeedEntry[]): Date {
  const moments = [momentOf(publisher.begun), ...entries.map(revisedAt)];
  return new Date(Math.max(...moments.map(Number)));
}
