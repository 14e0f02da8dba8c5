import { partsOf, type MarkLook } from './markLook.ts';
import type { PlacedMark } from './placeMarks.ts';

/** A mark as an SVG group in its place; the page's style sheet gives it colour. */
export function markMarkup({ ids, x, y, look, scale }: PlacedMark): string {
  const sized = scale === undefined ? '' : ` scale(${String(scale)})`;
  const attributes = `class="${markClasses(look)}" transform="translate(${x} ${y})${sized}"`;
  return `<g ${attributes} data-ids="${ids.join(' ')}">${lookMarkup(look)}</g>`;
}

export function markClasses({ tone, form }: MarkLook): string {
  return `map-mark map-tone-${tone} map-form-${form}`;
}

/** What stands within a mark's group. */
export function lookMarkup(look: MarkLook): string {
  const paths = partsOf(look).map(({ role, path }) => `<path class="map-${role}" d="${path}"/>`);
  return paths.join('') + (look.count === undefined ? '' : numberMarkup(look));
}

function numberMarkup(look: MarkLook): string {
  return `<text class="${numberClasses(look)}" y="${numberDrop(look)}">${String(look.count)}</text>`;
}

export function numberClasses({ stage }: MarkLook): string {
  return stage === 'operating' ? 'map-number' : 'map-number map-number-hollow';
}

/** How far below a mark's middle its number's foot stands: a triangle is heavier below. */
export function numberDrop({ tone, radius }: MarkLook): number {
  return tone === 'jd' ? 4.2 + radius * 0.18 : 4.2;
}
