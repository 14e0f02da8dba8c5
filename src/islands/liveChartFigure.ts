import type { ChartRow } from '../charts/define.ts';
import type { Position } from '../charts/positions.ts';
import type { LiveDrawing } from './liveChartDrawing.ts';

/** The figure a live chart works on: its drawings and its table, as the page brought them. */
export interface LiveFigure {
  readonly plot: HTMLElement;
  /** puts a live drawing in place of the printed one and the table in step with it */
  show(drawing: LiveDrawing, shown: readonly ChartRow[]): void;
  /** an empty view: the room stays, the drawing goes */
  clear(): void;
  /** brings the printed drawing and the whole table back */
  restore(): void;
}

/**
 * Takes hold of the figure round `element`. Throws where its table does not have a row for each of
 * `rows`: a mark would be read with another row's words.
 */
export function takeFigure(element: Element, rows: readonly ChartRow[]): LiveFigure {
  const figure = element.closest('figure');
  const plot = figure?.querySelector<HTMLElement>('[data-plot]');
  if (!figure || !plot) throw new Error('live chart: stands in no figure with a drawing');
  const lines = [...figure.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  if (lines.length !== rows.length) {
    throw new Error(
      `${figure.id}: table must have ${String(rows.length)} rows: ${String(lines.length)}`,
    );
  }

  const fillTable = (shown: readonly ChartRow[], positions: LiveDrawing['positions']): void => {
    const places = new Map(shown.map((row, index) => [row, positions[index]]));
    rows.forEach((row, index) => {
      if (lines[index]) place(lines[index], places.has(row), places.get(row));
    });
    figure.dispatchEvent(new Event('chartdraw', { bubbles: true }));
  };
  const remove = (): void => {
    plot.querySelector('.plot-live')?.remove();
  };

  return {
    plot,
    show(drawing, shown) {
      remove();
      plot.append(drawing.svg);
      plot.classList.add('is-live');
      plot.classList.remove('is-empty');
      fillTable(shown, drawing.positions);
    },
    clear() {
      plot.classList.add('is-empty');
      fillTable([], []);
    },
    restore() {
      remove();
      plot.classList.remove('is-live', 'is-empty');
      fillTable(rows, []);
    },
  };
}

function place(line: HTMLTableRowElement, isShown: boolean, at: Position | null | undefined): void {
  line.hidden = !isShown;
  if (at) line.dataset.live = at.join(' ');
  else delete line.dataset.live;
}
