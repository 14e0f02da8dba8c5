import { dot, vector, type Markish } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { halfShape } from './halfShapes.ts';

type Symbol = 'circle' | 'square' | 'triangle' | 'diamond';

/** Companies are told apart by shape as well as by colour; every company not named here is a rival. */
export function companySymbol(company: string): Symbol {
  if (company === 'alibaba') return 'circle';
  if (company === 'amazon') return 'square';
  return company === 'jd' ? 'triangle' : 'diamond';
}

/** The colour that goes with `companySymbol`. */
export function companyColour(company: string): string {
  return cssColour(
    company === 'alibaba' || company === 'amazon' || company === 'jd' ? company : 'rival',
  );
}

/**
 * How a state is drawn: what stands is solid, what came in part half so, what was only spoken of
 * hollow, what was given up struck through, what was not heard of again hollow with a dot in it.
 */
export type Fill = 'solid' | 'half' | 'hollow' | 'struck' | 'unsure';

/** The fill for a `status` of hubs.csv; `unknown` says nothing of what was built and is hollow. */
export function statusFill(status: string): Fill {
  if (status === 'operating') return 'solid';
  return status === 'cancelled' || status === 'closed' ? 'struck' : 'hollow';
}

/** Where and as what the sites of a drawing stand. */
export interface SiteOptions<Row> {
  readonly x: (row: Row) => unknown;
  readonly y: (row: Row) => unknown;
  readonly company: (row: Row) => string;
  readonly fill: (row: Row) => Fill;
  /** the panel of a row, in a drawing with panels under each other */
  readonly fy?: (row: Row) => unknown;
  /** radius of a circle of the same area, in pixels */
  readonly r?: number;
}

/** One mark a row: the company's shape in its colour, filled by state. */
export function siteMarks<Row>(
  rows: readonly Row[],
  { x, y, company, fill, fy, r = 5.5 }: SiteOptions<Row>,
): Markish[] {
  const place = { x, y, ...(fy && { fy }) };
  return [
    dot(rows, {
      ...place,
      r,
      symbol: (row: Row) => companySymbol(company(row)),
      stroke: (row: Row) => companyColour(company(row)),
      fill: (row: Row) =>
        fill(row) === 'solid' ? companyColour(company(row)) : cssColour('paper'),
      strokeWidth: 2,
    }),
    dot(
      rows.filter((row) => fill(row) === 'half'),
      {
        ...place,
        r,
        symbol: (row: Row) => halfShape(companySymbol(company(row))),
        fill: (row: Row) => companyColour(company(row)),
      },
    ),
    strokeThrough(
      rows.filter((row) => fill(row) === 'struck'),
      { ...place, r, colour: (row) => companyColour(company(row)) },
    ),
    dot(
      rows.filter((row) => fill(row) === 'unsure'),
      { ...place, r: r * 0.37, fill: (row: Row) => companyColour(company(row)) },
    ),
  ];
}

/** The stroke through the marks of what was given up, for marks of the radius `r`. */
export function strokeThrough<Row>(
  rows: readonly Row[],
  {
    r,
    colour,
    ...place
  }: Pick<SiteOptions<Row>, 'x' | 'y' | 'fy'> & {
    readonly r: number;
    readonly colour: (row: Row) => string;
  },
): Markish {
  return vector(rows, {
    ...place,
    shape: stroke,
    length: r * 3.6,
    rotate: 45,
    anchor: 'middle',
    stroke: colour,
    strokeWidth: 2,
  });
}

const stroke = {
  draw(
    path: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void },
    length: number,
  ) {
    path.moveTo(0, 0);
    path.lineTo(0, -length);
  },
};
