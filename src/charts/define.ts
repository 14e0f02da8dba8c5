import type { PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../data/dataset.ts';
import type { Format } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ChartState } from './state.ts';

/** A cell of a chart's row; `null` is a gap and is shown as one. */
export type Cell = string | number | boolean | null;

/** One row of a chart: cells of plain JSON, and the ids of the sources it rests on. */
export interface ChartRow {
  readonly [column: string]: Cell | readonly string[];
  readonly sources: readonly string[];
}

/** How the cells of a column are written for people; CSV and JSON keep the bare value. */
export type ColumnFormat = 'text' | 'integer' | 'decimal' | 'year' | 'date' | 'period' | 'percent';

export interface Column<Row extends ChartRow> {
  readonly key: Extract<Exclude<keyof Row, 'sources'>, string>;
  readonly format: ColumnFormat;
}

/** What a chart says, in one language. Numbers come in through `figures`, never typed. */
export interface ChartText {
  /** the finding, a full sentence */
  readonly title: string;
  /** what is measured, in which unit, where and when */
  readonly subtitle: string;
  /** what a reader who cannot see the chart should know of it */
  readonly alt: string;
  /** what is missing, estimated or not comparable */
  readonly notes: readonly string[];
  /** heading of each column, unit included */
  readonly columns: Readonly<Record<string, string>>;
  /** words inside the drawing: series, annotations, and names of coded cells */
  readonly labels: Readonly<Record<string, string>>;
}

/** Figures a chart's words quote, already written in the reader's language. */
export type Figures = Readonly<Record<string, string>>;

export type ChartWords<F extends Figures> = Readonly<Record<Locale, (figures: F) => ChartText>>;

/** What a drawing is made for. */
export interface Frame {
  /** width in CSS pixels of the whole drawing */
  readonly width: number;
  /** true below about 520 px, where charts are composed anew rather than shrunk */
  readonly narrow: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly format: Format;
  readonly state: ChartState;
}

/** Where a row's mark stands, in the values of the plot's own x and y scales (fx, fy where it has facets). */
export interface Mark<Row extends ChartRow> {
  /** the series walked by left and right; up and down change series. One series where absent */
  readonly series?: (row: Row) => string;
  readonly x: (row: Row, frame: Frame) => unknown;
  readonly y: (row: Row, frame: Frame) => unknown;
  readonly fx?: (row: Row) => unknown;
  readonly fy?: (row: Row) => unknown;
}

/** Choices a live chart offers; each names the column it works on. */
export interface Controls {
  /** column of company ids; the ids offered, in order */
  readonly companies?: { readonly column: string; readonly ids: readonly string[] };
  /** linear or logarithmic y */
  readonly scale?: true;
  /** as reported or in US dollars; the chart's `plot` and `mark.y` obey `frame.state.currency` */
  readonly currency?: true;
  /** column of whole years that a window can be laid on */
  readonly years?: { readonly column: string };
}

export interface Chart<Row extends ChartRow = ChartRow, F extends Figures = Figures> {
  readonly id: string;
  readonly words: ChartWords<F>;
  readonly figures: (rows: readonly Row[], dataset: Dataset, format: Format) => F;
  /** the rows in the order they are read; plain JSON */
  readonly rows: (dataset: Dataset) => readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly mark: Mark<Row>;
  readonly controls?: Controls;
  readonly plot: (rows: readonly Row[], frame: Frame) => PlotOptions;
}

/** Declares a chart; it only helps the compiler to infer the row's type. */
export function defineChart<Row extends ChartRow, F extends Figures>(
  chart: Chart<Row, F>,
): Chart<Row, F> {
  return chart;
}
