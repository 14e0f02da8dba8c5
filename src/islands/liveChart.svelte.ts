import type { Frame } from '../charts/define.ts';
import {
  formatState,
  initialState,
  parseState,
  visibleRows,
  type ChartState,
} from '../charts/state.ts';
import { readAddress, writeAddress } from './liveChartAddress.ts';
import type { LoadedChart } from './liveChartLoad.ts';

/** What a live chart is doing; `failed` leaves the printed chart as it is. */
export type Phase = 'closed' | 'loading' | 'open' | 'failed';

/** A live chart's state, kept in step with the page's address. */
export class LiveView {
  phase = $state<Phase>('closed');
  state = $state.raw<ChartState>(initialState);
  loaded = $state.raw<LoadedChart>();
  /** the address asked for something this chart does not have */
  misread = $state(false);
  /** what went wrong, for those who can mend it */
  fault = $state('');
  readonly #anchor: () => string;
  readonly #load: () => Promise<LoadedChart>;

  constructor(anchor: () => string, load: () => Promise<LoadedChart>) {
    this.#anchor = anchor;
    this.#load = load;
  }

  /** Loads what is needed and shows the state that `text` tells. */
  async open(text = ''): Promise<void> {
    if (this.phase === 'loading') return;
    this.phase = 'loading';
    try {
      this.loaded = await this.#load();
      this.phase = 'open';
    } catch (error) {
      this.fail(error);
      return;
    }
    this.#read(text);
    // So that the way back through the history ends at this view, whatever the address says.
    history.replaceState(writeAddress(this.text, this.#anchor(), history.state).entry, '');
  }

  /** Back to the printed drawing. */
  close(): void {
    this.choose(initialState);
    this.loaded?.figure.restore();
    this.phase = 'closed';
  }

  fail(error: unknown): void {
    this.loaded?.figure.restore();
    this.phase = 'failed';
    this.fault = error instanceof Error ? error.message : String(error);
  }

  /** Takes a reader's choice and writes it into the address as a step of the history. */
  choose(state: ChartState): void {
    const before = this.text;
    this.state = state;
    this.misread = false;
    if (this.text === before) return;
    const { hash, entry } = writeAddress(this.text, this.#anchor(), history.state);
    history.pushState(entry, '', hash);
  }

  /** Obeys the page's address, after a step through the history or at the start. */
  follow(): void {
    const text = readAddress({ hash: location.hash, entry: history.state }, this.#anchor());
    if (text === undefined) return;
    if (this.phase === 'open') this.#read(text);
    else if (text !== '') void this.open(text);
  }

  /** the state as the address holds it */
  get text(): string {
    return this.loaded ? formatState(this.state, this.loaded.chart) : '';
  }

  /** the address of the page with this view */
  get url(): string {
    const { origin, pathname, search } = location;
    return origin + pathname + search + writeAddress(this.text, this.#anchor(), null).hash;
  }

  /** Draws the present state; returns the number of rows shown. */
  draw(frame: Pick<Frame, 'width' | 'format'>): number {
    if (!this.loaded) return 0;
    const { chart, data, figure, draw } = this.loaded;
    const rows = visibleRows(chart, data.rows, this.state);
    if (rows.length === 0) figure.clear();
    else {
      const full = { ...frame, labels: data.labels, state: this.state };
      figure.show(draw(chart, rows, full, data.alt), rows);
    }
    return rows.length;
  }

  #read(text: string): void {
    if (!this.loaded) return;
    const { state, problems } = parseState(text, this.loaded.chart);
    this.state = state;
    this.misread = problems.length > 0;
  }
}
