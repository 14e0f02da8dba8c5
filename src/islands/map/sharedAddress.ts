/**
 * The whole address to hand on for one of this page's (`/map/?year=2018`). In a frame on another site it is that of
 * the map's own page, which the frame's page names as the one that it is a copy of.
 */
export function sharedAddress(address: string): string {
  const { origin, pathname } = location;
  const named = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const own = named === undefined ? pathname : new URL(named).pathname;
  return origin + own + address.slice(pathname.length);
}
