import type { Direction } from '../../atlas/readingOrder.ts';

/** What keys do to a map that has the focus. */
export interface KeyTarget {
  go(direction: Direction): void;
  open(): void;
  /** Returns false where there was nothing to leave, so that the key goes on to the page. */
  leave(): boolean;
  zoomBy(factor: number): void;
  home(): void;
}

const directions: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Arrows lead from mark to mark, Enter opens, Escape leaves, + and − zoom, Home shows the world; Tab
 * stays the page's.
 */
export function listenToKeys(root: HTMLElement, target: KeyTarget, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent) => {
    // Buttons that stand on the map keep their own keys.
    if (event.target !== root || event.ctrlKey || event.metaKey || event.altKey) return;
    if (obey(event.key, target)) event.preventDefault();
  };
  root.addEventListener('keydown', listen, { signal });
}

function obey(key: string, target: KeyTarget): boolean {
  const direction = directions[key];
  if (direction) target.go(direction);
  else if (key === 'Enter' || key === ' ') target.open();
  else if (key === 'Escape') return target.leave();
  else if (key === '+' || key === '=') target.zoomBy(2);
  else if (key === '-' || key === '_' || key === '−') target.zoomBy(1 / 2);
  else if (key === 'Home') target.home();
  else return false;
  return true;
}
