import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keepOwnHashes } from '../../../src/policy/ownHashes.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (scripts: string, styles: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};"></head>${body}`;

describe('keepOwnHashes(html)', () => {
  it('keeps the hashes of what stands in the page and drops those of files', () => {
    const body =
      '<style>a{b:c}</style><script>go()</script><script type="module" src="/x.js"></script>';
    const listed = page(
      ` ${hash('go()')} ${hash('of a file')}`,
      ` ${hash('other{}')} ${hash('a{b:c}')}`,
      body,
    );
    expect(keepOwnHashes(listed)).toBe(page(` ${hash('go()')}`, ` ${hash('a{b:c}')}`, body));
  });

  it('allows nothing that the policy did not list', () => {
    const bare = page('', '', '<script>evil()</script>');
    expect(keepOwnHashes(bare)).toBe(bare);
  });

  it('throws where there is no policy', () => {
    expect(() => keepOwnHashes('<p></p>')).toThrow('policy: page has none');
  });
});
