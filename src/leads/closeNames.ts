import { words as text, type Shape } from './shapes.ts';

/** A row whose bar begins at `x`, its middle at `y`. */
export interface CloseRow {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const advance = 7.1;
const lineHeight = 15;
const aside = 6;

/** Names of neighbouring rows too close to be named one by one: a list before them, from the top down. */
export function closeNames(rows: readonly CloseRow[]): Shape[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const right = Math.min(...rows.map(({ x }) => x)) - aside;
  const lines = linesOf(rows, right / advance);
  const top = (first.y + last.y - (lines.length - 1) * lineHeight) / 2;
  return lines.map(({ id, names }, index) =>
    text(`names-${id}`, [right, top + lineHeight * index + 4.5], names, { anchor: 'end' }),
  );
}

/** As many names a line as fit that number of letters; a comma stands after all but the last. */
function linesOf(rows: readonly CloseRow[], most: number): { id: string; names: string }[] {
  const lines: { id: string; names: string }[] = [];
  for (const [index, { id, name }] of rows.entries()) {
    const told = index === rows.length - 1 ? name : `${name},`;
    const line = lines.at(-1);
    if (line !== undefined && line.names.length + 1 + told.length <= most) {
      line.names += ` ${told}`;
    } else {
      lines.push({ id, names: told });
    }
  }
  return lines;
}
