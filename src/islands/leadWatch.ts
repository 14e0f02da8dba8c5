// A step is shown while it covers this height of the window: below the stage on phones, and on wide
// screens early enough that the map has arrived when the text has.
const line = '-66% 0px -34% 0px';

/** Tells which step the reader has scrolled to, of those beside `stage`. Returns what ends the watch. */
export function watchSteps(stage: Element, show: (id: string) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) show(target.getAttribute('data-step') ?? '');
    },
    { rootMargin: line },
  );
  const steps = stage.closest('[data-lead]')?.querySelectorAll('[data-step]') ?? [];
  for (const step of steps) observer.observe(step);
  return () => {
    observer.disconnect();
  };
}
