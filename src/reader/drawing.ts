import type { Point } from './points.ts';

/** A row of a chart's table, and where its mark stands on the screen. */
export interface ReadPoint extends Point {
  readonly row: HTMLTableRowElement;
}

/**
 * The marks of the drawing that is shown, in the order of the table. `data-at` holds a row's place in
 * the narrow and in the wide drawing, `data-live` in a live one; a hidden row has no mark.
 */
export function readPoints(plot: Element): readonly ReadPoint[] {
  const svg = [...plot.querySelectorAll('svg')].find(
    (drawing) => drawing.getBoundingClientRect().width > 0,
  );
  const rows = plot.closest('figure')?.querySelectorAll<HTMLTableRowElement>('tbody tr');
  if (!svg || !rows) return [];
  const { left, top, width } = svg.getBoundingClientRect();
  const scale = width / svg.viewBox.baseVal.width;
  const live = svg.classList.contains('plot-live');
  const first = svg.classList.contains('plot-wide') ? 2 : 0;
  const points: ReadPoint[] = [];
  for (const row of rows) {
    const { at, live: atLive, series = '' } = row.dataset;
    const [x = NaN, y = NaN] = (live ? atLive : at)?.split(' ').slice(first).map(Number) ?? [];
    if (!row.hidden && Number.isFinite(x + y))
      points.push({ row, series, x: left + x * scale, y: top + y * scale });
  }
  return points;
}

/** The heading and text of each cell of a row; columns headed by `<th data-quiet>` are left out. */
export function readCells(row: HTMLTableRowElement): readonly (readonly [string, string])[] {
  const heads = row.closest('table')?.tHead?.rows[0]?.cells;
  return [...row.cells].flatMap((cell, index) => {
    const head = heads?.[index];
    const text = textOf(cell);
    return head && text && !('quiet' in head.dataset) ? [[textOf(head), text] as const] : [];
  });
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
