import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../src/render/escapeXml.ts';
import { wrapLines } from '../../../src/render/wrapLines.ts';

describe('escapeXml(text)', () => {
  it('leaves no mark-up behind', () => {
    expect(escapeXml('<a href="x">R&D</a>')).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;');
  });
});

describe('wrapLines(text, width, fontSize)', () => {
  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé-]{1,20}$/), { minLength: 1 }),
        fc.integer({ min: 10, max: 900 }),
        (words, width) => {
          expect(wrapLines(words.join(' '), width, 14).join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });

  it('breaks at spaces before the line is full', () => {
    expect(wrapLines('a line that is too long for it', 80, 14)).toEqual([
      'a line',
      'that is',
      'too long',
      'for it',
    ]);
  });
});
