import type { ClientDirective } from 'astro';

const signs = ['pointerenter', 'focusin', 'touchstart'] as const;

/** An island that waits for a reader. */
export interface Sleeper {
  readonly figure: Element;
  /** fetches its code, once */
  readonly fetch: () => void;
  /** fetches its code and brings it to life, once */
  readonly wake: () => void;
}

/**
 * Makes an island wake when a reader points at, touches or enters the figure it stands in. A press on a button
 * that comes too early is repeated once the island is alive. Where its code does not come, as in a frame whose
 * sandbox took its origin away, `data-lifeless` on the figure lets its style hide what needs it.
 */
export function sleeper(
  load: Parameters<ClientDirective>[0],
  island: HTMLElement,
  onWake?: () => void,
): Sleeper {
  const figure = island.closest('figure') ?? island;
  const loaded = once(load);
  const hydrate = once(async () => {
    for (const sign of signs) figure.removeEventListener(sign, wake);
    onWake?.();
    const bringToLife = await loaded();
    await bringToLife();
    island.removeEventListener('click', hold, true);
    if (early >= 0) island.querySelectorAll('button')[early]?.click();
  });
  const wake = (): void => void hydrate();

  // A button is known by its place: hydration may put a new element there.
  let early = -1;
  const hold = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    early = [...island.querySelectorAll('button')].indexOf(button);
    wake();
  };

  island.addEventListener('astro:hydration-error', () => {
    figure.setAttribute('data-lifeless', '');
  });
  island.addEventListener('click', hold, true);
  for (const sign of signs) figure.addEventListener(sign, wake, { passive: true });
  return { figure, wake, fetch: () => void loaded() };
}

function once<T>(run: () => T): () => T {
  let result: { value: T } | undefined;
  return () => (result ??= { value: run() }).value;
}
