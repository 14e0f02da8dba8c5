/** Times in milliseconds, 0 until they are known; `cls` is a sum of shifts. */
type Vitals = Record<'fcp' | 'lcp' | 'tbt' | 'cls', number>;

/**
 * Runs in the page, before all else: gathers in `window.vitals` the first and the largest paint, how long tasks kept the
 * page from answering (in milliseconds), and how far it moved by itself, https://web.dev/articles/vitals.
 */
export function watchVitals(): void {
  const vitals: Vitals = { fcp: 0, lcp: 0, tbt: 0, cls: 0 };
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

/**
 * Runs in the page: what was gathered, once there was a paint to gather; a line may be quiet long before it. Rejects
 * where there is none.
 */
export function paintedVitals(): Promise<Vitals> {
  const { vitals } = window as unknown as { vitals: Vitals };
  const patience = performance.now() + 60_000;
  return new Promise((done, fail) => {
    const look = () => {
      if (vitals.fcp > 0 && vitals.lcp > 0) done(vitals);
      else if (performance.now() < patience) setTimeout(look, 50);
      else fail(new Error(`${location.pathname}: no paint: ${JSON.stringify(vitals)}`));
    };
    look();
  });
}
