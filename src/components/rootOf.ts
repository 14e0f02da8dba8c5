/** The whole address that the site stands under, with a slash at its end. @param site Astro's */
export function rootOf(site: URL | undefined): string {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/`, site).href;
}
