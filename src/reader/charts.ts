import { readCells, readPoints, type ReadPoint } from './drawing.ts';
import { nearest, walk } from './points.ts';
import { createTip, type Tip } from './tip.ts';

type Means = 'mouse' | 'touch' | 'keys';

const selector = 'figure[data-chart] [data-plot]';
const reach = 40;
const pauseOfMouse = 400;
/** How far a finger may move, in pixels, and yet have tapped. */
const tapSlop = 12;

let tip: Tip | undefined;
let touched = { clientX: 0, clientY: 0 };
let current: { plot: Element; row: HTMLTableRowElement; by: Means } | undefined;

/**
 * Lets readers read the marks of every chart by mouse, touch and keys. Wants `data-words-role` and
 * `data-words-keys` on each figure.
 */
export function startCharts(): void {
  const plots = document.querySelectorAll<HTMLElement>(selector);
  if (plots.length === 0) return;
  const help = addHelp();
  for (const plot of plots) makeFocusable(plot, help);

  const page = document.documentElement;
  page.addEventListener('pointermove', onMove, { passive: true });
  page.addEventListener('pointerdown', ({ clientX, clientY }) => {
    touched = { clientX, clientY };
  });
  page.addEventListener('pointerup', onTap);
  page.addEventListener('pointerleave', () => leave('mouse'));
  page.addEventListener('keydown', onKey);
  page.addEventListener('focusout', () => leave('keys'));
  for (const type of ['scroll', 'resize', 'chartdraw']) {
    addEventListener(type, follow, { capture: true, passive: true });
  }
}

function addHelp(): HTMLElement {
  const help = document.createElement('p');
  help.id = 'chart-keys';
  help.hidden = true;
  document.body.append(help);
  return help;
}

// Of the roles that take a name, only this one hands the arrow keys to the page in every screen reader.
// It hides its content from them, so that the drawing's words are given as its description.
function makeFocusable(plot: HTMLElement, help: HTMLElement): void {
  const figure = plot.closest('figure');
  const svg = plot.querySelector('svg');
  if (!figure || !svg) return;
  const { wordsRole = null, wordsKeys = '' } = figure.dataset;
  help.textContent = wordsKeys;
  svg.id ||= `${figure.id}-drawing`;
  plot.tabIndex = 0;
  plot.role = 'application';
  plot.ariaRoleDescription = wordsRole;
  plot.setAttribute('aria-labelledby', `${figure.id}-title`);
  plot.setAttribute('aria-describedby', `${svg.id} ${help.id}`);
}

function show(plot: Element, point: ReadPoint, by: Means): void {
  const same = current?.row === point.row && current.by === by;
  current = { plot, row: point.row, by };
  if (same) return;
  tip ??= createTip();
  tip.show(readCells(point.row), point.x, point.y, by === 'mouse' ? pauseOfMouse : 0);
}

function hide(): void {
  current = undefined;
  tip?.hide();
}

function leave(by: Means): void {
  if (current?.by === by) hide();
}

/** Keeps the note at its mark when the page moves or the chart is drawn anew. */
function follow(): void {
  if (!current) return;
  const { plot, row } = current;
  const point = readPoints(plot).find((other) => other.row === row);
  if (point) tip?.move(point.x, point.y);
  else hide();
}

function pointAt({ target, clientX, clientY }: PointerEvent): [Element, ReadPoint] | undefined {
  const plot = target instanceof Element ? target.closest(selector) : null;
  if (!plot) return undefined;
  const points = readPoints(plot);
  let point = points[nearest(points, clientX, clientY, reach)];
  // A bar is longer than the reach: its own mark stands at its edge.
  if (!point && target instanceof SVGRectElement) {
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const own = points.filter(
      ({ x, y }) => x > left - 2 && x < right + 2 && y > top - 2 && y < bottom + 2,
    );
    point = own[nearest(own, clientX, clientY, Infinity)];
  }
  return point && [plot, point];
}

function onMove(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  if (event.target instanceof Element && tip?.contains(event.target)) return;
  const found = pointAt(event);
  if (found) show(...found, 'mouse');
  else leave('mouse');
}

function onTap(event: PointerEvent): void {
  if (event.pointerType !== 'touch') return;
  if (event.target instanceof Element && tip?.contains(event.target)) return;
  // A quick finger can have scrolled without the browser taking its touch from the page.
  if (Math.hypot(event.clientX - touched.clientX, event.clientY - touched.clientY) > tapSlop)
    return;
  const found = pointAt(event);
  if (found && found[1].row !== current?.row) show(...found, 'touch');
  else hide();
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') hide();
  const { target } = event;
  if (!(target instanceof Element) || !target.matches(selector)) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const points = readPoints(target);
  const point =
    points[
      walk(
        points,
        points.findIndex(({ row }) => row === current?.row),
        event.key,
      )
    ];
  if (!point) return;
  event.preventDefault();
  show(target, point, 'keys');
  if (point.y < 0 || point.y > innerHeight) target.scrollIntoView({ block: 'nearest' });
}
