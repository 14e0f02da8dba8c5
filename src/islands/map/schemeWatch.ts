const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Calls when the page's colours may have changed, by the system or by a switch on the page. */
export function watchScheme(changed: () => void, signal: AbortSignal): void {
  for (const query of queries) matchMedia(query).addEventListener('change', changed, { signal });
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributeFilter: ['class', 'style', 'data-scheme', 'data-theme'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
