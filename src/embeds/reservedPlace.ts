import { placesOf, type Place } from './heightTable.ts';

/**
 * The style that keeps a frame's place free before any script has run, from a table such as `360:482 720:512`.
 * Per cent of padding are of the width of what it stands in, which is the only way by which a height can follow a
 * width without a style sheet; between the widths of the table it does so in proportion, beyond them it stays.
 */
export function reservedPlace(table: string): string {
  const places = placesOf(table);
  const heights = places.map(({ height }) => height);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  if (least === most) return `padding-bottom:${least}px`;
  return `padding-bottom:clamp(${least}px,${between(places)},${most}px)`;
}

/** The height between the places: one line, or the outer or inner bound of both where there are three. */
function between(places: readonly Place[]): string {
  const [first, second, ...others] = places
    .slice(1)
    .map((place, index) => line(places[index] ?? place, place));
  if (first === undefined || others.length > 0) throw new RangeError('heights: not two or three');
  if (second === undefined) return first.text;
  return `${second.slope > first.slope ? 'max' : 'min'}(${first.text},${second.text})`;
}

function line(from: Place, to: Place): { readonly slope: number; readonly text: string } {
  const slope = (to.height - from.height) / (to.width - from.width);
  const start = from.height - slope * from.width;
  const percent = Math.abs(slope * 100);
  return { slope, text: `${round(start)}px ${slope < 0 ? '-' : '+'} ${round(percent)}%` };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
