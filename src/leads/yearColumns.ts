import { scaleLinear } from 'd3';
import type { StagedFrame } from './frames.ts';
import { block, rule, words, type Look, type Shape, type Tone } from './shapes.ts';

/** One column: a company in one year. The same year of a company keeps its column in every measure. */
export interface YearColumn {
  readonly company: 'amazon' | 'alibaba';
  /** the fiscal year, by its end */
  readonly year: number;
  /** null where none is known: a gap, drawn as one */
  readonly value: number | null;
  /** counted in another way than its neighbours, restated, or estimated by others */
  readonly isOther: boolean;
  /** when it was, said beside the value where that is not the latest there could be */
  readonly when?: string;
}

/** What all columns stand for at one step. */
export interface Measure {
  readonly columns: readonly YearColumn[];
  /** from the lowest up; the first and the last bound the scale */
  readonly ticks: readonly number[];
  readonly unit: string;
  /** a line under the unit: what hollow columns, or a missing company, mean here */
  readonly remark: string;
  readonly write: (value: number) => string;
}

interface Layout {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly columnWidth: number;
  readonly right: number;
}

/** The time that the drawing spans, and the names of the companies at its right. */
export interface ColumnsFrame {
  readonly from: number;
  readonly to: number;
  readonly companies: readonly YearColumn['company'][];
  readonly names: Readonly<Record<YearColumn['company'], string>>;
  /** every year that a company has a column in, in any measure */
  readonly slots: readonly Pick<YearColumn, 'company' | 'year'>[];
}

const margins = {
  narrow: { left: 42, right: 74, top: 52, bottom: 26 },
  wide: { left: 46, right: 84, top: 62, bottom: 30 },
} as const;
const lineHeight = 17;
const gapHeight = 2.5;
// Amazon's years end in December and Alibaba's in March: their columns stand left and right of new year.
const offsets = { amazon: -0.46, alibaba: 0.04 } as const;
const columnYears = 0.42;

/** One measure as columns over the years, on a scale of its own. */
export function yearColumns(measure: Measure, frame: StagedFrame, of: ColumnsFrame): Shape[] {
  const layout = layoutOf(measure, frame, of);
  return [
    ...headMarks(measure),
    ...tickMarks(measure, frame, layout),
    ...yearMarks(frame, of, layout),
    ...of.slots.map((slot) => columnMark(slot, measure, layout)),
    rule('base', margins[frame.name].left, layout.y(0), {
      width: layout.right - margins[frame.name].left,
      isFirm: true,
    }),
    ...nameMarks(measure, of, layout),
  ];
}

function layoutOf(measure: Measure, frame: StagedFrame, { from, to }: ColumnsFrame): Layout {
  const { left, right, top, bottom } = margins[frame.name];
  const end = frame.width - right;
  const x = scaleLinear([from, to], [left, end]);
  const [low = 0, high = 1] = [measure.ticks[0], measure.ticks.at(-1)];
  const y = scaleLinear([low, high], [frame.height - bottom, top]);
  return { x, y, columnWidth: x(from + columnYears) - x(from), right: end };
}

function headMarks({ unit, remark }: Measure): Shape[] {
  return [
    words('unit', [0, 15], unit, { isFirm: true }),
    words('remark', [0, 15 + lineHeight], remark),
  ];
}

// Steps have different numbers of lines; those that one does not need are left out, and fade.
function tickMarks({ ticks, write }: Measure, frame: StagedFrame, { y, right }: Layout): Shape[] {
  const { left } = margins[frame.name];
  return ticks.flatMap((tick, index) => [
    ...(tick === 0 ? [] : [rule(`tick-${index}`, left, y(tick), { width: right - left })]),
    words(`tick-words-${index}`, [left - 6, y(tick) + 4.5], write(tick), { anchor: 'end' }),
  ]);
}

function yearMarks(frame: StagedFrame, { from, to }: ColumnsFrame, { x }: Layout): Shape[] {
  const step = frame.name === 'narrow' ? 8 : 4;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years
    .filter((year) => year % step === 0)
    .map((year) =>
      words(`year-${year}`, [x(year + 0.5), frame.height - 7], String(year), { anchor: 'middle' }),
    );
}

function columnMark(
  { company, year }: Pick<YearColumn, 'company' | 'year'>,
  { columns }: Measure,
  { x, y, columnWidth: width }: Layout,
): Shape {
  const column = columns.find((each) => each.company === company && each.year === year);
  // Amazon's year ends with the year itself, Alibaba's in the course of it.
  const end = company === 'amazon' ? year + 1 : year;
  // Told apart by more than their colour: the tops of Alibaba's are round.
  const place = {
    x: x(end + offsets[company]),
    width,
    ...(company === 'alibaba' && { rx: width / 3 }),
  };
  const [key, tone] = [`${company}-${year}`, company satisfies Tone];
  if (column === undefined) return block(key, { ...place, y: y(0), height: 0 }, tone);
  if (column.value === null) {
    return block(key, { ...place, y: y(0) - gapHeight, height: gapHeight }, tone, 'gap');
  }
  const [top, foot] = [Math.max(column.value, 0), Math.min(column.value, 0)];
  const look: Look = column.isOther ? 'hollow' : 'solid';
  return block(key, { ...place, y: y(top), height: y(foot) - y(top) }, tone, look);
}

/** Each company's name and latest value, beside its last column and clear of the other's. */
function nameMarks(measure: Measure, of: ColumnsFrame, { y, right }: Layout): Shape[] {
  const named = of.companies.flatMap((company) => {
    const known = measure.columns.filter((each) => each.company === company && each.value !== null);
    const last = known.toSorted((a, b) => a.year - b.year).at(-1);
    const value = last?.value ?? null;
    return value === null ? [] : [{ company, value, at: y(value), when: last?.when }];
  });
  const clear = lineHeight * 2 + 4;
  const [upper, lower] = named.toSorted((a, b) => a.at - b.at);
  const told = (value: number, when: string | undefined) =>
    when === undefined ? measure.write(value) : `${measure.write(value)} (${when})`;
  const push = upper && lower ? Math.max(0, clear - (lower.at - upper.at)) : 0;
  return named.flatMap(({ company, value, at, when }) => {
    const line = at + (company === lower?.company ? push / 2 : -push / 2);
    return [
      words(`${company}-name`, [right + 8, line], of.names[company], { tone: company }),
      words(`${company}-value`, [right + 8, line + lineHeight], told(value, when), {
        tone: company,
      }),
    ];
  });
}
