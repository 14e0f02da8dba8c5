/** The row a chart's words rest on. Throws, naming the chart and what it lacks, where there is none. */
export function found<Row>(row: Row | undefined, chart: string, what: string): Row {
  if (row === undefined) throw new Error(`chart ${chart}: has no row for: ${what}`);
  return row;
}
