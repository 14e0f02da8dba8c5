import { isLocale } from '../i18n/locales.ts';

/** What stands at the top of the built site, or of a language's folder in it. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  /** what stands in it; read of a language's folder alone */
  readonly entries?: readonly Entry[];
}

/**
 * The text of `_headers` for a built site. Netlify and Cloudflare Pages give a path the headers of every
 * rule that matches it, and join the values of one header: two policies would both be obeyed, and no frame
 * on another site would open. So what differs from part to part is said once for each part, and never for
 * all; `tests/build/headers.test.ts` holds it.
 */
export function headersText(entries: readonly Entry[]): string {
  const patterns = patternsOf(entries, '/');
  const rules = patterns.map((pattern) => rule(pattern, partHeaders(pattern)));
  // Joined with nothing: no other rule tells a type.
  const typed = patterns.flatMap(feedPatterns).map((pattern) => rule(pattern, [feedType]));
  return [rule('/*', everywhere), ...rules, ...typed].join('\n');
}

type Header = readonly [name: string, value: string];

const everywhere: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()'],
  // Every file is public and no request carries a name: a frame without an origin may read its own data,
  // and so may a notebook or a reader of oEmbed.
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

const own: Header = ['Content-Security-Policy', "frame-ancestors 'self'"];
const forever: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
const anHour: Header = ['Cache-Control', 'public, max-age=3600, stale-while-revalidate=86400'];
// A page that is kept longer may name files that the next build no longer has.
const fiveMinutes: Header = ['Cache-Control', 'public, max-age=300'];

/** Headers of the parts that differ; `e` and `embed` have no policy on frames, so that apps may hold them as well. */
const unlike: Readonly<Record<string, readonly Header[]>> = {
  _astro: [own, forever],
  // What is kept there never changes.
  e: [forever],
  embed: [fiveMinutes],
  'embed.js': [own, anHour],
  pictures: [own, anHour],
};

// Hosts know the endings of the other formats; that a file of JSON is a feed, only we can tell.
const feedType: Header = ['Content-Type', 'application/feed+json'];

/** The feeds in JSON under a pattern. */
function feedPatterns(pattern: string): string[] {
  if (/\/(feed|corrections)\.json$/.test(pattern)) return [pattern];
  return pattern.endsWith('/countries/*') ? [pattern.replace('*', ':country/feed.json')] : [];
}

function partHeaders(pattern: string): readonly Header[] {
  const parts = pattern.split('/').filter(Boolean);
  const part = isLocale(parts[0]) ? parts[1] : parts[0];
  return unlike[part ?? ''] ?? [own, fiveMinutes];
}

function patternsOf(entries: readonly Entry[], above: string): string[] {
  const below = entries
    .filter(({ name }) => name !== '_headers')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${above}${entry.name}`;
      if (!entry.isFolder) return [path];
      return isLocale(entry.name) ? patternsOf(entry.entries ?? [], `${path}/`) : [`${path}/*`];
    });
  return [above, ...below];
}

function rule(pattern: string, headers: readonly Header[]): string {
  return `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
