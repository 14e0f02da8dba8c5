/**
 * Runs in the page, before all else: gathers in `window.vitals` the first and the largest paint, how long tasks kept the
 * page from answering (in milliseconds), and how far it moved by itself, https://web.dev/articles/vitals.
 */
export function watchVitals(): void {
  const vitals = { fcp: 0, lcp: 0, tbt: 0, cls: 0 };
  Object.assign(window, { vitals });
  const watch = (type: string, look: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(look);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') vitals.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime));
  // What a task takes beyond a twentieth of a second, a touch has to wait for.
  watch('longtask', ({ duration }) => (vitals.tbt += Math.max(0, duration - 50)));
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as Record<string, number>;
    if (!hadRecentInput) vitals.cls += value ?? 0;
  });
}
