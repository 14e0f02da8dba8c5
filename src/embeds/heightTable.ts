/** A height of a frame at a width, both in pixels. */
export interface Place {
  readonly width: number;
  readonly height: number;
}

/** The places of a table of heights by width, such as `360:482 720:512`. */
export function placesOf(table: string): Place[] {
  return table.split(' ').map((pair) => {
    const [width = NaN, height = NaN] = pair.split(':').map(Number);
    return { width, height };
  });
}

/** A table of heights by width, as `360:482 720:512`, with one more that was measured. */
export function withHeight(table: string, width: number, height: number): string {
  const known = new Map(table.split(' ').map((pair) => [Number(pair.split(':')[0]), pair]));
  known.set(width, `${width}:${height}`);
  return [...known]
    .sort(([a], [b]) => a - b)
    .map(([, pair]) => pair)
    .join(' ');
}
