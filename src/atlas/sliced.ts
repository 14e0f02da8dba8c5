/** Work done piece by piece, its result at the end; wherever it yields, a frame may come between. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Goes on with it until it is done or so many milliseconds have passed; `undefined`: there is more to do. */
export function forAWhile<T>(work: Sliced<T>, ms: number): { readonly result: T } | undefined {
  const end = performance.now() + ms;
  do {
    const { done, value } = work.next();
    if (done) return { result: value };
  } while (performance.now() < end);
  return undefined;
}

/** A list in parts of so many, the last with what is left. */
export function* partsOfList<T>(list: readonly T[], length: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += length) yield list.slice(from, from + length);
}
