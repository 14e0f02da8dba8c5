import { dot, type Markish, type TextOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { words as text } from './axes.ts';
import type { Frame } from './define.ts';
import type { MeasureRow as Row } from './fineAndDutyRows.ts';
import { siteMarks, strokeThrough } from './shapes.ts';
import { moment } from './years.ts';

/** The room for names before the drawing, in pixels; on a phone they have lines of their own. */
export const nameRoom = 262;

/** The same on a phone: half of a year’s word on the axis. */
export const phoneRoom = 18;

const dutyRadius = 5.5;
const ended = ['ended', 'suspended', 'struck-down', 'withdrawn'];

// Of a fine of a billion dollars; areas are in proportion to money.
const billionRadius = 8;

/** The line on which a row’s name stands on a phone, above that of its mark. */
export const nameLine = ({ id: key }: Row): string => `name ${key}`;

/** Where a row’s mark stands in time; `null` where no date was shown. */
export function markAt({ date }: Row): number | null {
  return date === null ? null : moment(date);
}

function radius({ dollars }: Row): number {
  return dollars === null ? 4 : Math.max(2.5, billionRadius * Math.sqrt(dollars / 1e9));
}

function nameOf(row: Row, { labels }: Frame): string {
  const { kind, company, jurisdiction, measure, status } = row;
  if (kind === 'duty') {
    const name = labels[row.id] ?? measure;
    return status === 'in-force' ? name : `${name} (${labels[status] ?? status})`;
  }
  const named = `${labels[jurisdiction] ?? jurisdiction}: ${labels[company] ?? company}`;
  return status === 'struck-down' ? `${named} (${labels[status] ?? status})` : named;
}

function moneyOf(row: Row, { format, labels }: Frame): string {
  const sum = format.money(row.fine ?? 0, row.currency ?? '');
  return row.date === null ? `${sum}, ${labels['undated'] ?? ''}` : sum;
}

/** The sum beside its mark, on the side on which there is room. */
function sumBeside(row: Row, sum: TextOptions): Markish {
  const at = markAt(row) ?? 0;
  const [side, textAnchor] = at > 2024 ? ([-1, 'end'] as const) : ([1, 'start'] as const);
  return text([row], { ...sum, x: at, dx: side * (radius(row) + 7), textAnchor });
}

/** Headings, names, and the sum beside each fine. */
export function wordMarks(shown: readonly Row[], frame: Frame): Markish[] {
  const { narrow, labels } = frame;
  const fines = shown.filter(({ kind }) => kind === 'fine');
  const sums = { y: ({ id: key }: Row) => key, text: (row: Row) => moneyOf(row, frame) };
  const muted = { fill: cssColour('muted') };
  const dx = -(narrow ? phoneRoom : nameRoom);
  return [
    text(
      ['fine', 'duty'].filter((kind) => shown.some((row) => row.kind === kind)),
      {
        frameAnchor: 'left',
        dx,
        y: (kind: string) => kind,
        text: (kind: string) => labels[kind] ?? kind,
        fontWeight: 700,
      },
    ),
    text(shown, {
      frameAnchor: 'left',
      dx,
      dy: narrow ? 5 : 0,
      y: (row: Row) => (narrow ? nameLine(row) : row.id),
      text: (row: Row) => nameOf(row, frame),
    }),
    ...fines.filter(({ date }) => date !== null).map((row) => sumBeside(row, sums)),
    text(
      fines.filter(({ date }) => date === null),
      { ...sums, ...muted, frameAnchor: 'left' },
    ),
  ];
}

/** A fine’s mark is as wide as its sum; all duties have one size. */
export function measureMarks(shown: readonly Row[]): Markish[] {
  const dated = shown.filter(({ date }) => date !== null);
  const place = { x: markAt, y: ({ id: key }: Row) => key };
  const duties = dated.filter(({ kind }) => kind === 'duty');
  const colour = cssColour('context');
  return [
    ...dated
      .filter(({ kind }) => kind === 'fine')
      .flatMap((row) =>
        siteMarks([row], {
          ...place,
          company: ({ company }) => company,
          fill: ({ status, dollars }) => {
            if (status === 'struck-down') return 'struck';
            return dollars === null ? 'hollow' : 'solid';
          },
          r: radius(row),
        }),
      ),
    dot(duties, {
      ...place,
      symbol: 'hexagon',
      r: dutyRadius,
      stroke: colour,
      strokeWidth: 2,
      fill: ({ status }: Row) => (status === 'in-force' ? colour : cssColour('paper')),
    }),
    strokeThrough(
      duties.filter(({ status }) => ended.includes(status)),
      { ...place, r: dutyRadius, colour: () => colour },
    ),
  ];
}
