import type { Frame } from '../charts/define.ts';
import {
  formatState,
  initialState,
  parseState,
  visibleRows,
  type ChartState,
} from '../charts/state.ts';
import type { LoadedChart } from './liveChartLoad.ts';
import type { LivePlace } from './liveChartPlace.ts';

/** What a live chart is doing; `failed` leaves the printed chart as it is. */
export type Phase = 'closed' | 'loading' | 'open' | 'failed';

/** A live chart's state, kept in step with the place that holds it. */
export class LiveView {
  phase = $state<Phase>('closed');
  state = $state.raw<ChartState>(initialState);
  loaded = $state.raw<LoadedChart>();
  /** the address asked for something this chart does not have */
  misread = $state(false);
  /** what went wrong, for those who can mend it */
  fault = $state('');
  readonly #place: () => LivePlace;
  readonly #load: () => Promise<LoadedChart>;

  constructor(place: () => LivePlace, load: () => Promise<LoadedChart>) {
    this.#place = place;
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
    this.#place().keep(this.text);
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

  /** Takes a reader's choice and keeps it as a step of the history, where there is one. */
  choose(state: ChartState): void {
    const before = this.text;
    this.state = state;
    this.misread = false;
    if (this.text === before) return;
    this.#place().step(this.text);
  }

  /** Obeys what the place asks for, after a step through the history or at the start. */
  follow(): void {
    const text = this.#place().read();
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
    return this.#place().url(this.text);
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
