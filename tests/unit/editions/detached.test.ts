import { describe, expect, test } from 'vitest';
import { detached } from '../../../src/editions/detached.ts';

describe('detached(html, base)', () => {
  test.each(['/', '/two-roads/', '/two-roads'])(
    'leads from the edition to the site at %s',
    (base) => {
      const root = base.replace(/\/$/, '');
      const html = `<a href="${root}/charts/x/">x</a><p data-news="${root}/editions/x/state.json"><a href="#table">t</a>`;
      expect(detached(html, base)).toBe(
        '<a href="../../charts/x/">x</a><p data-news="../../editions/x/state.json"><a href="#table">t</a>',
      );
    },
  );

  test('lets no setting of the publisher into the policy', () => {
    expect(detached("form-action https://letters.example; script-src 'self'", '/')).toBe(
      "form-action 'none'; script-src 'self'",
    );
  });

  test.each([
    '<script type="module">x</script>',
    '<script src="/_astro/x.js"></script>',
    '<img src="/x.png">',
    '<style>a{background:url(/x.png)}</style>',
    '<astro-island uid="1">',
  ])('refuses what a later build may no longer have: %s', (html) => {
    expect(() => detached(html, '/')).toThrow('edition: needs a file of its build');
  });

  test('takes a pattern of the page itself', () => {
    const html = '<path fill="url(#hatch)"/>';
    expect(detached(html, '/')).toBe(html);
  });

  test.each(['http://localhost:4321/charts/', 'https://example.org/', 'charts/'])(
    'refuses an address that holds where the site stands: %s',
    (address) => {
      expect(() => detached(`<a href="${address}">x</a>`, '/')).toThrow(
        `edition: address depends on where the site stands: ${address}`,
      );
    },
  );
});
