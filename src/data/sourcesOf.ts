/** The sources that rows rest on, each once, in the order of the rows; rows that are absent are passed over. */
export function sourcesOf(
  ...rows: readonly ({ readonly sources: readonly string[] } | undefined)[]
): string[] {
  return [...new Set(rows.flatMap((row) => row?.sources ?? []))];
}
