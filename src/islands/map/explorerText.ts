import type { AtlasData, Entry, LeaderEntry, Life, Stage } from '../../atlas/model.ts';
import type { Format } from '../../i18n/format.ts';
import type { ExplorerWords } from '../../i18n/mapWords.ts';

/** What an entry is put into words with. */
export interface EntryReading {
  readonly words: ExplorerWords;
  readonly format: Format;
  readonly countryNames: ReadonlyMap<string, string>;
}

/** The names of countries by their code. */
export function countryNamesOf({ countries }: AtlasData): ReadonlyMap<string, string> {
  return new Map(countries.map(({ code, name }) => [code, name]));
}

/** A kind as a reader sees it; one without a word is read with its hyphens as spaces. */
export function kindName(words: ExplorerWords, kind: string): string {
  return words.kinds[kind] ?? kind.replaceAll('-', ' ');
}

/** What an entry is: "sorting centre", "flight". */
export function whatText(words: ExplorerWords, entry: Entry): string {
  return 'kind' in entry ? kindName(words, entry.kind) : words.routeKinds[entry.layer];
}

/** The firm that runs an entry, by name; where none is told, that it is not known. */
export function operatorText(words: ExplorerWords, { operator }: Entry): string {
  if (operator === '') return words.list.operatorNotKnown;
  return words.codes[operator] ?? operator.replaceAll('-', ' ');
}

/** What an entry is, in which town and by whom, as a row under the name of its country says it. */
export function rowText({ words }: EntryReading, entry: Entry): string {
  const town = 'town' in entry ? entry.town : undefined;
  const parts = [whatText(words, entry), town, operatorText(words, entry)];
  return parts.filter((part) => part !== undefined).join(', ');
}

/**
 * What the table says of an entry's state, or, of an earlier year, its stage then; of a leader, by which
 * measure it leads.
 */
export function stateText(words: ExplorerWords, entry: Entry, then?: Stage): string {
  if (entry.layer === 'leaders') return measureText(words, entry);
  if (then !== undefined) return words.stages[then];
  if (entry.disrupted !== undefined) return words.stages.disrupted;
  return words.statuses[entry.status] ?? entry.status;
}

/** By which measure a marketplace leads; one without words of ours is told in the table's. */
export function measureText(words: ExplorerWords, { measure }: LeaderEntry): string {
  return words.measures[measure] ?? measure;
}

/** The dates of an entry in a line, the newest first, each as exact as its source; '' where none. */
export function datesText({ words, format }: EntryReading, entry: Entry): string {
  if (entry.layer === 'leaders')
    return entry.year === undefined ? words.dates.none : format.date(String(entry.year));
  const parts = lifeDates(entry).map(({ part, date }) => words.dates[part](format.date(date)));
  return parts.length === 0 ? words.dates.none : parts.join(', ');
}

type LifePart = 'announced' | 'opened' | 'closed' | 'disrupted';

/** The dates that are known, in the order of a life. */
export function lifeDates(life: Life): { readonly part: LifePart; readonly date: string }[] {
  return (['announced', 'opened', 'closed', 'disrupted'] as const).flatMap((part) => {
    const date = life[part];
    return date === undefined ? [] : [{ part, date }];
  });
}

/**
 * What the map says of the mark the keyboard stands on; '' where it stands on none.
 * @param then the stage of a single entry in an earlier year
 */
export function marksText(
  reading: EntryReading,
  entries: readonly Entry[],
  then?: (entry: Entry) => Stage | undefined,
): string {
  const { words, format } = reading;
  const [entry, second] = entries;
  if (entry === undefined) return '';
  if (second === undefined)
    return `${entry.name}: ${rowText(reading, entry)}, ${stateText(words, entry, then?.(entry))}`;
  const names = entries.slice(0, namedInGroup).map(({ name }) => name);
  return words.view.group(format.integer(entries.length), format.list(names));
}

// More names than these are not kept in mind while they are read out.
const namedInGroup = 3;
