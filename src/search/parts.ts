import { pageKinds } from './pageKinds.ts';

/** What the page of the search is made of. */
export interface Parts {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  /** tells how much was found, aloud too */
  readonly status: HTMLElement;
  /** radio buttons, by kind; the one for all is empty */
  readonly kinds: HTMLElement;
  readonly more: HTMLElement;
}

/** Finds them by `data-search-<name>`; throws where one is missing. */
export function partsOf(root: HTMLElement): Parts {
  const part = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-search-${name}]`);
    if (!found) throw new Error(`search: page has no part: ${name}`);
    return found;
  };
  return {
    field: part<HTMLInputElement>('field'),
    list: part('list'),
    status: part('status'),
    kinds: part('kinds'),
    more: part('more'),
  };
}

/** Puts a count beside each kind; a kind of which nothing was found is not offered. */
export function countKinds(
  { kinds }: Parts,
  counts: Readonly<Record<string, number>>,
  format: Intl.NumberFormat,
): void {
  for (const kind of pageKinds) {
    const input = kinds.querySelector<HTMLInputElement>(`[value='${kind}']`);
    const label = input?.closest('label');
    if (!input || !label) continue;
    const count = counts[kind] ?? 0;
    label.hidden = count === 0 && !input.checked;
    label.querySelector('.search-count')?.replaceChildren(format.format(count));
  }
}

/** Up and down go from the field along the titles and back. */
export function walk(event: KeyboardEvent, { field, list }: Parts): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: Element[] = [field, ...list.querySelectorAll('.search-title')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
