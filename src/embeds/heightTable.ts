/** A table of heights by width, as `360:482 720:512`, with one more that was measured. */
export function withHeight(table: string, width: number, height: number): string {
  const known = new Map(table.split(' ').map((pair) => [Number(pair.split(':')[0]), pair]));
  known.set(width, `${width}:${height}`);
  return [...known]
    .sort(([a], [b]) => a - b)
    .map(([, pair]) => pair)
    .join(' ');
}
