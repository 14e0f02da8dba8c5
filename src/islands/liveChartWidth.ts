/** Tells the width of an element in whole CSS pixels, now and at most once a frame; returns the end of it. */
export function watchWidth(element: Element, tell: (width: number) => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver((entries) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const width = Math.round(entries.at(-1)?.contentRect.width ?? 0);
      if (width > 0) tell(width);
    });
  });
  observer.observe(element);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
