/**
 * Puts an address of this page into the history; one that already stands there makes no step, and neither does
 * any in a frame, where it would be a step of the host's.
 */
export function writeAddress(address: string, how: 'push' | 'replace'): void {
  if (address === location.pathname + location.search + location.hash) return;
  const isStep = how === 'push' && window.parent === window;
  history[isStep ? 'pushState' : 'replaceState'](history.state, '', address);
}

/** Whether a query string asks for a view of its own. */
export function namesView(search: string): boolean {
  return new URLSearchParams(search).has('at');
}
