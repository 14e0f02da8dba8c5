import { asksForHeight, hearingOf, heightMessages } from './listeners.ts';

/**
 * Tells the host how high the figure is, whichever listener the host has: when it is known, when it changes,
 * also for less, and when the host asks. What is measured is the wrapper of the content, never the page, which
 * is as high as its frame.
 */
export function tellHeight(content: HTMLElement, id: string): void {
  const host = window.parent;
  if (host === window) return;
  const hearing = hearingOf(id, location.search, location.hash);
  let told = 0;

  const tell = (again: boolean): void => {
    const { width, height } = content.getBoundingClientRect();
    const whole = Math.ceil(height);
    // In a hidden tab there is no width, and the height says nothing.
    if (width === 0 || (whole === told && !again)) return;
    told = whole;
    for (const message of heightMessages(hearing, whole)) host.postMessage(message, '*');
  };

  new ResizeObserver(() => {
    tell(false);
  }).observe(content);
  // A host whose script came later than ours has missed what was said until now.
  addEventListener('load', () => {
    tell(true);
  });
  void document.fonts.ready.then(() => {
    tell(false);
  });
  addEventListener('message', ({ source, data }) => {
    if (source === host && asksForHeight(data, hearing)) tell(true);
  });
}
