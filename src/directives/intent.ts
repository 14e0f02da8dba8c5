import type { ClientDirective } from 'astro';
import { sleeper } from './wake.ts';

/**
 * Hydrates an island when a reader points at, touches or enters the figure it stands in, or when the
 * address asks for a view of that figure (`#id?…`).
 */
const intent: ClientDirective = (load, _options, island) => {
  const { figure, fetch, wake } = sleeper(load, island, () => {
    removeEventListener('hashchange', wakeIfAsked);
  });

  const wakeIfAsked = (): void => {
    if (!figure.id || !location.hash.startsWith(`#${figure.id}?`)) return;
    figure.scrollIntoView();
    wake();
  };

  addEventListener('hashchange', wakeIfAsked);
  wakeIfAsked();
  fetchAhead(figure, fetch);
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
