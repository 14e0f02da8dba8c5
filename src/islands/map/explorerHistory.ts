/** Puts an address of this page into the history; one that already stands there makes no step. */
export function writeAddress(address: string, how: 'push' | 'replace'): void {
  if (address === location.pathname + location.search + location.hash) return;
  history[`${how}State`](history.state, '', address);
}

/** Whether a query string asks for a view of its own. */
export function namesView(search: string): boolean {
  return new URLSearchParams(search).has('at');
}
