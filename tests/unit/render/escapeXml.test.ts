import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../src/render/escapeXml.ts';

describe('escapeXml(text)', () => {
  it('leaves no mark-up behind', () => {
    expect(escapeXml('<a href="x">R&D</a>')).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;');
  });
});
