import { createHash } from 'node:crypto';

const policyMeta = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const inlineCode = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const listedHash = / 'sha256-[^']+'/g;

/**
 * A page whose content security policy lists the hashes of the scripts and styles that stand in it, and no
 * others. Astro lists those of files too, which `'self'` already allows: 30 bytes each that do not compress.
 * Throws where the page has no policy.
 */
export function keepOwnHashes(html: string): string {
  if (!policyMeta.test(html)) throw new Error('policy: page has none');
  const own = new Set<string>();
  for (const [, , attributes = '', code = ''] of html.matchAll(inlineCode))
    if (!/\ssrc=/.test(attributes)) own.add(` '${hashOf(code)}'`);
  return html.replace(policyMeta, (_, before: string, policy: string, after: string) => {
    const kept = policy.replace(listedHash, (hash) => (own.has(hash) ? hash : ''));
    return `${before}${kept}${after}`;
  });
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
