const rule = /<style>astro-island[^<]*<\/style>/g;

/**
 * A page without the style that Astro writes beside its first island, inside whatever holds it, where HTML
 * allows none; `base.css` says the same.
 */
export function withoutIslandStyle(html: string): string {
  return html.replace(rule, '');
}
