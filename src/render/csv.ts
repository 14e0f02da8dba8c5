import type { ChartModel } from './chartModel.ts';

/** The rows of a chart as CSV (RFC 4180, UTF-8): bare values, columns by key, source ids joined with `;`. */
export function renderCsv({ chart, rows }: ChartModel): string {
  const keys = [...chart.columns.map(({ key }) => key), 'sources'];
  const lines = rows.map((row) =>
    keys.map((key) => {
      const cell = row[key];
      return Array.isArray(cell) ? cell.join(';') : String(cell ?? '');
    }),
  );
  return [keys, ...lines].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
