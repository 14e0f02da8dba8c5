/** Pixels of a frame nobody has told the height of. */
export const usualHeight = 480;

const least = 40;
const most = 20_000;

/**
 * The height to keep free at a width, from a table such as `360:482 720:512`: between two widths in
 * proportion, beyond them the nearest. `usualHeight` where the table holds nothing that can be obeyed.
 */
export function heightAt(width: number, table: string): number {
  let below: Place | undefined;
  for (const place of placesOf(table)) {
    if (place.width < width) below = place;
    else return below === undefined ? place.height : between(below, place, width);
  }
  return below?.height ?? usualHeight;
}

/** The height that a message from a frame asks for, if it is ours and within bounds. */
export function askedHeight(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('two-roads' in message) || message['two-roads'] !== 'height') return undefined;
  const height = 'height' in message ? message.height : undefined;
  if (typeof height !== 'number' || !(height >= least && height <= most)) return undefined;
  return Math.ceil(height);
}

interface Place {
  readonly width: number;
  readonly height: number;
}

/** The pairs of a table, narrowest first. */
function placesOf(table: string): Place[] {
  return table
    .split(' ')
    .map((pair) => {
      const [width = NaN, height = NaN] = pair.split(':').map(Number);
      return { width, height };
    })
    .filter(({ width, height }) => width > 0 && height >= least && height <= most)
    .sort((a, b) => a.width - b.width);
}

function between(below: Place, above: Place, width: number): number {
  const part = (width - below.width) / (above.width - below.width);
  return Math.round(below.height + part * (above.height - below.height));
}
