import type { AtlasData } from '../../atlas/model.ts';
import { mapStill } from '../mapStill.ts';

/**
 * The printed map at two thirds of its weight, for a frame that shows it smaller: lines go by whole units, and
 * marks do not say of which rows they are, which only scripts ask.
 */
export function lightStill(data: AtlasData, label: string): string {
  return mapStill(data, label, 1)
    .replace(/ data-[a-z]+="[^"]*"/g, '')
    .replace(/ d="([^"]*)"/g, (whole, path: string) =>
      // Shapes of marks are small, and begin at their middle.
      path.length < shortest ? whole : ` d="${path.replace(/\d+\.\d+/g, wholeNumber)}"`,
    );
}

const shortest = 64;

function wholeNumber(digits: string): string {
  return String(Math.round(Number(digits)));
}
