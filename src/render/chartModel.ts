import type { Chart, ChartRow, ChartText } from '../charts/define.ts';
import type { Dataset } from '../data/dataset.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import type { Row } from '../data/tables.ts';
import { formatter, type Format } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

/** A chart with its rows and words, ready to be drawn in one language. */
export interface ChartModel {
  readonly chart: Chart;
  readonly locale: Locale;
  readonly format: Format;
  readonly text: ChartText;
  readonly rows: readonly ChartRow[];
  /** the sources of its rows, each once, in the order of the rows */
  readonly sources: readonly Row<'sources'>[];
}

/**
 * Reads a chart's rows from the data and its words in a language. Throws, naming the chart, where it has
 * no rows, a row rests on no source, or a column has no heading.
 */
export function chartModel(chart: Chart, locale: Locale, dataset: Dataset): ChartModel {
  const rows = chart.rows(dataset);
  if (rows.length === 0) throw new Error(`chart ${chart.id}: has no rows`);
  const format = formatter(locale);
  const text = chart.words[locale](chart.figures(rows, dataset, format));
  for (const { key } of chart.columns)
    if (text.columns[key] === undefined)
      throw new Error(`chart ${chart.id}: has no ${locale} heading for the column: ${key}`);
  for (const [index, row] of rows.entries())
    if (row.sources.length === 0)
      throw new Error(`chart ${chart.id}: row ${String(index + 1)} rests on no source`);
  const sources = sourcesOf(...rows).map((id) => dataset.row('sources', id));
  return { chart, locale, format, text, rows, sources };
}
