/** How a forum is asked; times in milliseconds. */
export interface Limits {
  /** between the beginnings of two requests to one host */
  readonly interval: number;
  /** until an answer must be there whole */
  readonly timeout: number;
  /** asked so often at most */
  readonly attempts: number;
  /** before the second attempt; before each later one twice as long */
  readonly backOff: number;
  /** a forum that asks for a longer pause is left alone till the next sync */
  readonly longestPause: number;
  /** bytes of an answer */
  readonly largestAnswer: number;
}

/** Two requests a second at most, and a minute’s patience with one that is busy. */
export const politeLimits: Limits = {
  interval: 500,
  timeout: 15_000,
  attempts: 4,
  backOff: 1_000,
  longestPause: 60_000,
  largestAnswer: 8_000_000,
};

/** What tells and spends time; tests have one that does not wait. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
