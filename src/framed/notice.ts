import type { Refused } from './query.ts';

/** Says in the figure which parts of the address were left out; names and values are text, whatever they hold. */
export function showRefused(place: HTMLElement, refused: readonly Refused[]): void {
  place.replaceChildren(place.dataset['words'] ?? '');
  refused.forEach(({ name, value }, index) => {
    const said = document.createElement('bdi');
    said.textContent = `${name}=${value}`;
    place.append(index === 0 ? ' ' : ', ', said);
  });
  place.hidden = false;
}
