import type { Chart } from '../charts/define.ts';
import type { Dataset } from '../data/dataset.ts';
import { nameFact, type FactName } from '../facts/name.ts';
import { formatter } from '../i18n/format.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { Change } from './change.ts';
import { datasetWith } from './datasetWith.ts';

/** A chart that a correction changed. */
export interface ChartEffect {
  readonly id: string;
  /** its rows that say something else since, by their place from 0 */
  readonly rows: readonly number[];
}

/** What a correction changed, found by drawing both: the data as they were and as they became. */
export class Effects {
  readonly #before: Dataset | undefined;
  readonly #after: Dataset | undefined;

  constructor(dataset: Dataset, change: Change) {
    this.#before = datasetWith(dataset, change, 'before');
    this.#after = datasetWith(dataset, change, 'after');
  }

  /** The charts that drew something else before, in the order given. */
  charts(all: readonly Chart[]): ChartEffect[] {
    const [before, after] = [this.#before, this.#after];
    return before === undefined || after === undefined ? [] : changedCharts(all, before, after);
  }

  /** Does a drawing, made from the data, show something else? One that such data would stop shows nothing. */
  isDrawingChanged(draw: (dataset: Dataset) => unknown): boolean {
    const [before, after] = [this.#before, this.#after];
    if (before === undefined || after === undefined || before === after) return false;
    return drawn(draw, before) !== drawn(draw, after);
  }

  /** Did prose that names this fact say something else before? */
  isFactChanged(name: FactName): boolean {
    const [before, after] = [this.#before, this.#after];
    if (before === undefined || after === undefined) return false;
    return value(before, name) !== value(after, name);
  }
}

/** The charts that say something else of one data set than of another, in the order given. */
export function changedCharts(
  all: readonly Chart[],
  before: Dataset,
  after: Dataset,
): ChartEffect[] {
  return all.flatMap((chart) => {
    const [old, now] = [said(chart, before), said(chart, after)];
    if (old.whole === now.whole) return [];
    const known = new Set(old.rows);
    const rows = [...now.rows.keys()].filter((at) => !known.has(now.rows[at] ?? ''));
    return [{ id: chart.id, rows }];
  });
}

interface Said {
  readonly whole: string;
  readonly rows: readonly string[];
}

const known = new WeakMap<Dataset, Map<string, Said>>();

function said(chart: Chart, dataset: Dataset): Said {
  const own = known.get(dataset) ?? new Map<string, Said>();
  known.set(dataset, own);
  const found = own.get(chart.id) ?? read(chart, dataset);
  own.set(chart.id, found);
  return found;
}

/** All that a chart says, as text, and its rows each; a chart that such data would stop says nothing. */
function read(chart: Chart, dataset: Dataset): Said {
  try {
    const rows = chart.rows(dataset);
    const figures = chart.figures(rows, dataset, formatter(defaultLocale));
    const each = rows.map((row) => JSON.stringify(row));
    return { whole: JSON.stringify([each, chart.words[defaultLocale](figures)]), rows: each };
  } catch {
    return { whole: '', rows: [] };
  }
}

function value(dataset: Dataset, name: FactName): string {
  try {
    return JSON.stringify(nameFact(dataset, name).value);
  } catch {
    return '';
  }
}

function drawn(draw: (dataset: Dataset) => unknown, dataset: Dataset): string {
  try {
    return JSON.stringify(draw(dataset));
  } catch {
    return '';
  }
}
