import type { Band, DoorLayout, DoorScene } from './doorLayout.ts';
import { euColumns, usColumns, type DoorColumn, type DoorStep } from './doorRows.ts';
import { block, rule, words as text, type Look, type Shape, type Tone } from './shapes.ts';
import type { TimeFrame } from './timeRows.ts';

const billion = 1e9;
const columnYears = 0.76;
const gapHeight = 2.5;
/** The last year that the first step shows: the limit had just been raised. */
const lastOfFirst = 2018;

/** Where a year's column stands, its foot on the base. */
function place({ x }: TimeFrame, { base }: Band, year: number, height: number) {
  const from = year + (1 - columnYears) / 2;
  return { x: x(from), y: base - height, width: x(from + columnYears) - x(from), height };
}

function columnMark(
  { time }: DoorLayout,
  band: Band,
  { year, parcels }: Pick<DoorColumn, 'year' | 'parcels'>,
  [tone, look, part = '']: readonly [Tone, Look, string?],
): Shape {
  const box = place(time, band, year, band.height(parcels));
  return block(`${band.name}-${year}${part}`, box, tone, look);
}

function numberMark(
  { format }: DoorScene,
  { x }: TimeFrame,
  { name, base, height }: Band,
  { year, parcels }: DoorColumn,
): Shape {
  const at = [x(year + 0.5), base - height(parcels) - 5] as const;
  const number = format.number(parcels / billion);
  return text(`${name}-number-${year}`, at, number, { anchor: 'middle', isFirm: true });
}

function baseMark({ left, right }: TimeFrame, { name, base }: Band): Shape {
  return rule(`${name}-base`, left, base, { width: right - left, isFirm: true });
}

/** The American band: a column a year, those after the first step growing with the second. */
export function usMarks(scene: DoorScene, layout: DoorLayout): Shape[] {
  const { time, us, has } = layout;
  const { counted, missing } = usColumns(scene.dataset);
  const isTold = (year: number) => has('america') || year <= lastOfFirst;
  const told = counted.filter(({ year }) => isTold(year));
  const ends = new Set([told[0], told.at(-1)].filter((column) => column !== undefined));
  return [
    ...counted.map((column) =>
      columnMark(layout, us, isTold(column.year) ? column : { ...column, parcels: 0 }, [
        'context',
        'solid',
      ]),
    ),
    ...missing
      .filter(isTold)
      .map((year) => block(`us-${year}-none`, place(time, us, year, gapHeight), 'context', 'gap')),
    ...[...ends].map((column) => numberMark(scene, time, us, column)),
    baseMark(time, us),
    ...(has('europe')
      ? [text('us-name', [time.left, us.top + 12], scene.words.bands.us, { isFirm: true })]
      : []),
  ];
}

/** The European band: a column a year, and in it China's part. */
export function euMarks(scene: DoorScene, layout: DoorLayout): Shape[] {
  const { time, eu, has } = layout;
  const columns = euColumns(scene.dataset);
  const told = (parcels: number, step: DoorStep) => (has(step) ? parcels : 0);
  return [
    ...columns.map(({ year, parcels, isOther }) =>
      columnMark(layout, eu, { year, parcels: told(parcels, 'europe') }, [
        'context',
        isOther ? 'hollow' : 'solid',
      ]),
    ),
    ...columns.flatMap(({ year, china }) =>
      china === null
        ? []
        : [
            columnMark(layout, eu, { year, parcels: told(china, 'china') }, [
              'ink',
              'solid',
              '-china',
            ]),
          ],
    ),
    ...(has('europe')
      ? [
          ...columns.map((column) => numberMark(scene, time, eu, column)),
          baseMark(time, eu),
          ...euWords(scene, layout),
        ]
      : []),
  ];
}

function euWords({ figures, words: { bands, begins } }: DoorScene, { time, eu }: DoorLayout) {
  return [
    text('eu-name', [time.left, eu.top + 12], bands.eu, { isFirm: true }),
    text('eu-begins', [time.left, eu.base - 8], begins(figures)),
  ];
}
