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
  const points: ReadPoint[] = [];
  for (const row of rows) {
    const [x, y] = placeOf(row, svg.classList);
    // A row that has no place is a gap.
    if (row.hidden || !Number.isFinite(x + y)) continue;
    points.push({ row, series: row.dataset.series ?? '', x: left + x * scale, y: top + y * scale });
  }
  return points;
}

function placeOf({ dataset }: HTMLElement, drawing: DOMTokenList): readonly [number, number] {
  const places = drawing.contains('plot-live') ? dataset.live : dataset.at;
  const first = drawing.contains('plot-wide') ? 2 : 0;
  const [x = NaN, y = NaN] = places?.split(' ').slice(first).map(Number) ?? [];
  return [x, y];
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
