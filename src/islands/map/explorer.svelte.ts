import { formatAddress, parseAddress, type AddressFault } from '../../atlas/address.ts';
import { facets } from '../../atlas/facets.ts';
import { visibleEntries } from '../../atlas/filter.ts';
import { initialState } from '../../atlas/initialState.ts';
import type { AtlasData, AtlasState, Entry, Stage } from '../../atlas/model.ts';
import { stageAt } from '../../atlas/stage.ts';
import type { Format } from '../../i18n/format.ts';
import type { ExplorerWords } from '../../i18n/mapWords.ts';
import { operatingOf } from './explorerCounts.ts';
import { namesView, writeAddress } from './explorerHistory.ts';
import { countryNamesOf } from './explorerText.ts';

/** What the reader has chosen, what follows from it, and the page's address kept in step with both. */
export class Explorer {
  readonly data: AtlasData;
  readonly words: ExplorerWords;
  readonly format: Format;
  readonly countryNames: ReadonlyMap<string, string>;
  /** whether the page obeys; until then it is a print of the state in which the map is published */
  isAlive = $state(false);
  /** the parts of the address that were not obeyed */
  faults = $state.raw<readonly AddressFault[]>([]);
  state: AtlasState;
  /** the entry the map has last been asked to go to; `isSought`: the reader wants to see it there */
  asked = $state.raw<{ readonly entry: Entry; readonly isSought?: boolean }>();
  readonly shown = $derived.by(() => visibleEntries(this.data, this.state));
  readonly facets = $derived.by(() => facets(this.data, this.state));
  readonly operating = $derived.by(() => operatingOf(this.shown, this.state, this.data));
  readonly selected = $derived.by(() => entryOf(this.data, this.state.selected));

  constructor(data: AtlasData, words: ExplorerWords, format: Format) {
    this.data = data;
    this.words = words;
    this.format = format;
    this.countryNames = countryNamesOf(data);
    this.state = $state.raw(initialState(data));
  }

  /** Takes a choice as a step of the history. */
  choose(change: Partial<AtlasState>): void {
    this.faults = [];
    this.slide(change);
    this.settle();
  }

  /** Takes what changes by the letter or the pixel: it replaces the present step of the history. */
  drift(change: Partial<AtlasState>): void {
    this.slide(change);
    writeAddress(this.address, 'replace');
  }

  /** Takes what the reader has not settled on yet; the address waits for `settle`. */
  slide(change: Partial<AtlasState>): void {
    this.state = { ...this.state, ...change };
  }

  settle(): void {
    writeAddress(this.address, 'push');
  }

  /** Opens an entry chosen elsewhere than on the map, which then goes there. */
  pick(entry: Entry): void {
    this.choose({ selected: entry.id });
    this.asked = { entry };
  }

  /** Takes the map to an entry, whose layer is shown if it was not. */
  show(entry: Entry): void {
    const { layers } = this.state;
    if (!layers.includes(entry.layer)) this.choose({ layers: [...layers, entry.layer] });
    this.asked = { entry, isSought: true };
  }

  /** Lets everything through; layers, year and view stay. */
  clear(): void {
    this.choose({ companies: [], kinds: [], stages: [], countries: [], query: '' });
  }

  /** Obeys the page's address, at the start and after a step through the history. */
  follow(): void {
    const { state, faults } = parseAddress(location.search, this.data);
    this.state = state;
    this.faults = faults;
  }

  /** Obeys the address with which the page was opened; an entry named without a view is gone to. */
  start(): void {
    this.follow();
    if (this.selected && !namesView(location.search)) this.asked = { entry: this.selected };
    this.isAlive = true;
  }

  get isFiltered(): boolean {
    const { companies, kinds, stages, countries, query } = this.state;
    return query !== '' || [companies, kinds, stages, countries].some(({ length }) => length > 0);
  }

  /** the page's address with this state, without origin: `/map/?year=2018` */
  get address(): string {
    const query = formatAddress(this.state, this.data);
    return location.pathname + (query === '' ? '' : `?${query}`) + location.hash;
  }

  entriesOf(ids: readonly string[]): Entry[] {
    return ids.flatMap((id) => entryOf(this.data, id) ?? []);
  }

  /** What an entry is in the year shown; in the list of everything, what it is today. */
  stageOf(entry: Entry): Stage {
    const [, last] = this.data.years;
    return stageAt(entry, this.state.year, last) ?? stageAt(entry, last, last) ?? 'unsure';
  }

  /** What an entry was in an earlier year, where one is shown; what it is today its table says better. */
  stageThen(entry: Entry): Stage | undefined {
    return this.state.year < this.data.years[1] ? this.stageOf(entry) : undefined;
  }
}

/** The entry with an id; none where there is no such entry. */
function entryOf({ entries }: AtlasData, id: string | null): Entry | undefined {
  return id === null ? undefined : entries.find((entry) => entry.id === id);
}
