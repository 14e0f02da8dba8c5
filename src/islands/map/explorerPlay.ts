/** Milliseconds for which a year stays, by the words of the choice. */
export const paces = { slow: 1400, usual: 700, fast: 280 } as const;

export type Pace = keyof typeof paces;

/** Where a player calls for the next year; `setTimeout` and `clearTimeout` in a browser. */
export interface Clock {
  after(milliseconds: number, run: () => void): number;
  cancel(id: number): void;
}

interface Steps {
  /** the year shown now */
  readonly year: () => number;
  readonly years: () => readonly [first: number, last: number];
  readonly pace: () => Pace;
  readonly show: (year: number) => void;
  /** called once when the last year has come, or the reader has paused */
  readonly stopped: () => void;
}

/** Goes through the years until the last; from the first where it is started at the last. */
export class YearPlayer {
  #waiting: number | undefined;
  readonly #steps: Steps;
  readonly #clock: Clock;

  constructor(steps: Steps, clock: Clock) {
    this.#steps = steps;
    this.#clock = clock;
  }

  start(): void {
    if (this.#waiting !== undefined) return;
    const { year, years, show } = this.#steps;
    const [first, last] = years();
    if (year() >= last) show(first);
    this.#wait();
  }

  stop(): void {
    if (this.#waiting === undefined) return;
    this.#clock.cancel(this.#waiting);
    this.#waiting = undefined;
    this.#steps.stopped();
  }

  #wait(): void {
    this.#waiting = this.#clock.after(paces[this.#steps.pace()], () => {
      this.#steps.show(this.#steps.year() + 1);
      if (this.#steps.year() < this.#steps.years()[1]) this.#wait();
      else this.stop();
    });
  }
}
