import type { PlaneLine } from './plane.ts';

/**
 * Lines as the text of an SVG path, rounded to whole units and told by steps, which compresses to about
 * half of absolute coordinates. Points that round to the one before are left out; a ring of fewer than
 * three points, or a line of fewer than two, vanishes.
 */
export function pathText(lines: readonly PlaneLine[], closed: boolean): string {
  return lines.map((line) => lineText(line, closed)).join('');
}

function lineText(line: PlaneLine, closed: boolean): string {
  const points = wholePoints(line);
  const first = points[0];
  if (first === undefined || points.length < (closed ? 3 : 2)) return '';
  const steps = points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? first;
    return [x - fromX, y - fromY];
  });
  return `M${joined(first)}l${joined(steps)}${closed ? 'z' : ''}`;
}

function wholePoints(line: PlaneLine): [number, number][] {
  const points: [number, number][] = [];
  for (const point of line) {
    const [x, y] = [Math.round(point[0]), Math.round(point[1])];
    const last = points.at(-1);
    if (last?.[0] !== x || last[1] !== y) points.push([x, y]);
  }
  return points;
}

// A minus sign parts two numbers by itself.
function joined(numbers: readonly number[]): string {
  return numbers.map((n, index) => (index > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('');
}
