import type { Scene } from './define.ts';
import { bands, type Band, type RegionMark, type SecondStep } from './secondRows.ts';
import { regionShape } from './secondShape.ts';
import { rule, words as text, type Shape } from './shapes.ts';
import { strike, timeFrame, yearRules, type TimeFrame } from './timeRows.ts';
import type { SecondWords } from './words/the-second-network.ts';

export type SecondScene = Scene<SecondStep, SecondWords>;

/** The year that begins after the last of the drawing; beyond it stand regions without a known opening. */
const yearsEnd = 2027;
const undatedColumns = 4;

const sizes = {
  narrow: { left: 97, right: 6, top: 42, bottom: 24 },
  wide: { left: 118, right: 16, top: 58, bottom: 30 },
} as const;

/** The last year of which a step tells. */
export const until: Readonly<Record<SecondStep, number>> = {
  begun: 2013,
  followed: 2016,
  spread: 2023,
  left: 2024,
  first: 2026,
  struck: 2026,
  now: 2026,
};

/** Time, and the room for regions that have none. */
export interface SecondLayout {
  readonly time: TimeFrame;
  /** the size of a region's mark */
  readonly mark: number;
  /** the middle of a column for regions without a known opening */
  readonly undatedX: (column: number) => number;
}

const bandUnits = 5.6;

/** The layout of every step: years from left to right, a column for what has no date at the end. */
export function secondLayout({ frame }: SecondScene): SecondLayout {
  const time = timeFrame(frame, sizes[frame.name], [2006, yearsEnd + undatedColumns + 0.5]);
  const unit = Math.min(bandHeight(time) / bandUnits, time.x(2007) - time.x(2006));
  return { time, mark: unit * 0.82, undatedX: (column) => time.x(yearsEnd + 1 + column) };
}

function bandHeight({ top, bottom }: TimeFrame): number {
  return (bottom - top) / bands.length;
}

/** Parts of the world, one below the other: AWS's regions over each line, Alibaba Cloud's under it. */
export function bandMarks(
  regions: readonly RegionMark[],
  scene: SecondScene,
  layout: SecondLayout,
): Shape[] {
  const { time } = layout;
  return [
    ...yearRules(time, [2006, 2010, 2014, 2018, 2022]),
    ...bands.flatMap((band) => bandHead(band, scene, time)),
    ...regions
      .filter((region) => isTold(region, scene.step))
      .flatMap((region) => placedMarks(region, scene, layout)),
    ...(scene.step === 'begun'
      ? []
      : [text('undated', [time.right, time.bottom + 18], scene.words.undated, { anchor: 'end' })]),
  ];
}

function isTold({ year, isAnnounced }: RegionMark, step: SecondStep): boolean {
  if (year !== null) return year <= until[step];
  return isAnnounced ? step === 'now' : step !== 'begun';
}

/** The height of the line of a part of the world; there is room for three marks over it and two under. */
function lineOf(band: Band, time: TimeFrame): number {
  return time.top + bandHeight(time) * (bands.indexOf(band) + 3.2 / bandUnits);
}

function bandHead(band: Band, { words: { bandNames } }: SecondScene, time: TimeFrame): Shape[] {
  const y = lineOf(band, time);
  const lines = bandNames[band];
  const lineHeight = 16;
  return [
    rule(`line-${band}`, time.left, y - 0.5, { width: time.right - time.left, isFirm: true }),
    ...lines.map((line, index) =>
      text(
        `name-${band}-${index}`,
        [time.left - 7, y + 5 + lineHeight * (index - (lines.length - 1) / 2)],
        line,
        { anchor: 'end', isFirm: true },
      ),
    ),
  ];
}

function placedMarks(
  region: RegionMark,
  { step, words: { closedNames } }: SecondScene,
  { time, mark, undatedX }: SecondLayout,
): Shape[] {
  const { id, company, band, year, below, closed } = region;
  const rows = 2;
  const x = year === null ? undatedX(Math.floor(below / rows)) : time.x(year + 0.5);
  const height = (year === null ? below % rows : below) + 0.62;
  const y = lineOf(band, time) + (mark / 0.82) * height * (company === 'amazon' ? -1 : 1);
  const isClosed = closed !== null && closed <= until[step];
  const name = closedNames[id];
  return [
    regionShape(region, [x, y], mark, isClosed),
    ...(isClosed ? [strike(`strike-${id}`, [x, y], mark * 0.75)] : []),
    ...(isClosed && step === 'left' && name !== undefined
      ? [closedWords(region, [x, lineOf(band, time) + (mark / 0.82) * rows + 14], name)]
      : []),
  ];
}

// The two stand close together: the earlier is named to its left, the later to its right.
function closedWords(
  { id, year }: RegionMark,
  [x, y]: readonly [number, number],
  name: string,
): Shape {
  const isEarlier = year !== null && year < 2017;
  return text(`closed-${id}`, [isEarlier ? x + 6 : x - 6, y], name, {
    anchor: isEarlier ? 'end' : 'start',
    isFirm: true,
  });
}
