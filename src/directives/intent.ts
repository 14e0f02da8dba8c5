import type { ClientDirective } from 'astro';

const signs = ['pointerenter', 'focusin', 'touchstart'] as const;

/**
 * Hydrates an island when a reader points at, touches or enters the figure it stands in, or when the
 * address asks for a view of that figure (`#id?…`; in a frame on another site, `data-asked` on the page's
 * root). A press on a button that comes too early is repeated once the island is alive. Where its code
 * does not come, as in a frame whose sandbox took its origin away, `data-lifeless` on the figure tells why.
 */
const intent: ClientDirective = (load, _options, island) => {
  const figure = island.closest('figure') ?? island;
  const loaded = once(load);
  const hydrate = once(async () => {
    for (const sign of signs) figure.removeEventListener(sign, start);
    removeEventListener('hashchange', startIfAsked);
    try {
      const bringToLife = await loaded();
      await bringToLife();
    } catch (error) {
      figure.setAttribute('data-lifeless', String(error));
      return;
    }
    island.removeEventListener('click', hold, true);
    if (early >= 0) island.querySelectorAll('button')[early]?.click();
  });

  const start = (): void => void hydrate();

  // A button is known by its place: hydration may put a new element there.
  let early = -1;
  const hold = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    early = [...island.querySelectorAll('button')].indexOf(button);
    start();
  };

  const startIfAsked = (): void => {
    if (document.documentElement.dataset['asked'] !== undefined) {
      start();
      return;
    }
    if (!figure.id || !location.hash.startsWith(`#${figure.id}?`)) return;
    figure.scrollIntoView();
    start();
  };

  island.addEventListener('click', hold, true);
  for (const sign of signs) figure.addEventListener(sign, start, { passive: true });
  addEventListener('hashchange', startIfAsked);
  startIfAsked();
  fetchAhead(figure, () => void loaded());
};

// Astro takes a directive by default export.
// eslint-disable-next-line no-restricted-syntax
export default intent;

/** Fetches the code when the figure nears the screen, the page is at rest and data are not scarce. */
function fetchAhead(figure: Element, load: () => void): void {
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  if (connection?.saveData || connection?.effectiveType?.includes('2g')) return;
  // A reader who has not scrolled yet may never come to the chart.
  addEventListener(
    'scroll',
    () => {
      const near = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          near.disconnect();
          if ('requestIdleCallback' in window) requestIdleCallback(load);
          else setTimeout(load, 500);
        },
        { rootMargin: '50%' },
      );
      near.observe(figure);
    },
    { once: true, passive: true },
  );
}

function once<T>(run: () => T): () => T {
  let result: { value: T } | undefined;
  return () => (result ??= { value: run() }).value;
}
