import { barX, gridX, text as plainText, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { timeAxis, words } from './axes.ts';
import type { Frame } from './define.ts';

/** A list of bars under headings: each bar with its name before it, on a phone above it, and its value behind. */
export interface BarList<Row> {
  readonly rows: readonly Row[];
  /** a key no other row has; the y value of the row's mark */
  readonly key: (row: Row) => string;
  /** the heading's key; rows of one heading stand together */
  readonly group: (row: Row) => string;
  readonly heading: (group: string) => string;
  readonly name: (row: Row) => string;
  readonly value: (row: Row) => number;
  readonly written: (row: Row) => string;
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  /** the colour of a row's bar; grey where absent */
  readonly colour?: (row: Row) => string;
  /** drawn as an outline in its colour, for what is counted otherwise than the bars beside it */
  readonly isHollow?: (row: Row) => boolean;
  /** room for the names where they stand before the bars, in pixels */
  readonly nameRoom: number;
}

const headed = (group: string): string => `heading ${group}`;

/** Lines of the list from top to bottom: a heading before the rows of each group. */
function linesOf<Row>({ rows, key, group }: BarList<Row>): string[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const opens = before === undefined || group(before) !== group(row);
    return opens ? [headed(group(row)), key(row)] : [key(row)];
  });
}

function paintOf<Row>({ colour, isHollow }: BarList<Row>) {
  if (colour === undefined) return { fill: cssColour('context') };
  return {
    fill: (row: Row) => (isHollow?.(row) === true ? cssColour('paper') : colour(row)),
    stroke: colour,
    strokeWidth: 1.5,
  };
}

/** The whole drawing of a list of bars. */
export function barListPlot<Row>(list: BarList<Row>, { narrow }: Frame): PlotOptions {
  const { rows, key, value } = list;
  const lines = linesOf(list);
  const least = list.ticks[0] ?? 0;
  const most = Math.max(...list.ticks, ...rows.map(value));
  const band = narrow ? 38 : 26;
  return {
    height: lines.length * band + 40,
    marginLeft: narrow ? 14 : list.nameRoom,
    marginRight: 46,
    marginTop: 4,
    marginBottom: 30,
    x: { type: 'linear', domain: [least, most] },
    y: { type: 'band', domain: lines, axis: null, padding: 0.28, paddingOuter: 0 },
    marks: [
      gridX(
        list.ticks.filter((tick) => tick !== 0),
        { stroke: cssColour('rule'), strokeOpacity: 1 },
      ),
      timeAxis([...list.ticks], list.tick),
      barX([...rows], {
        x: value,
        y: key,
        insetTop: narrow ? 17 : 0,
        ...paintOf(list),
      }),
      ...wordMarks(list, lines, narrow),
    ],
  };
}

function wordMarks<Row>(list: BarList<Row>, lines: readonly string[], narrow: boolean): Markish[] {
  const { rows, key, value, group, heading, name, written } = list;
  const groups = [...new Set(rows.map(group))].filter((each) => lines.includes(headed(each)));
  return [
    words(groups, {
      y: headed,
      frameAnchor: 'left',
      dx: narrow ? 0 : -list.nameRoom,
      dy: narrow ? 4 : 2,
      text: heading,
      fontWeight: 700,
    }),
    plainText([...rows], {
      y: key,
      frameAnchor: 'left',
      textAnchor: narrow ? 'start' : 'end',
      dx: narrow ? 0 : -9,
      dy: narrow ? -9 : 0,
      text: name,
      fill: 'currentColor',
      stroke: narrow ? cssColour('paper') : 'none',
      strokeWidth: 4,
    }),
    words(rows, {
      x: value,
      y: key,
      dx: 7,
      dy: narrow ? 8 : 0,
      text: written,
      fontWeight: 600,
    }),
  ];
}
