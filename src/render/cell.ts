import type { Cell, ChartText, ColumnFormat } from '../charts/define.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';

const writers: Readonly<
  Record<Exclude<ColumnFormat, 'text'>, (format: Format, cell: never) => string>
> = {
  integer: (format, cell: number) => format.integer(cell),
  decimal: (format, cell: number) => format.number(cell),
  percent: (format, cell: number) => format.percent(cell),
  year: (_, cell: number | string) => String(cell),
  date: (format, cell: string) => format.date(cell),
  period: (format, cell: string) => format.period(cell),
};

/** A cell of a chart's table in words; coded text (`cancelled`) takes its label where the chart has one. */
export function writeCell(
  cell: Cell | undefined,
  columnFormat: ColumnFormat,
  { format, text }: { readonly format: Format; readonly text: ChartText },
  words: Messages,
): string {
  if (cell === null || cell === undefined) return words.chart.notKnown;
  if (typeof cell === 'boolean') return cell ? words.chart.yes : words.chart.no;
  if (columnFormat === 'text') return text.labels[String(cell)] ?? String(cell);
  return writers[columnFormat](format, cell as never);
}
