import { expect, it } from 'vitest';
import { block, words } from '../../../src/leads/shapes.ts';
import { leadSvg } from '../../../src/render/leadSvg.ts';

it('leadSvg(marks, frame, alt) › writes marks with their keys, and hides those that wait', () => {
  const bar = block('bar', { x: 1 / 3, y: 0, width: 10, height: 2 }, 'amazon', 'hollow');
  const svg = leadSvg(
    [
      { shape: bar, isShown: false },
      { shape: words('name', [1, 2], 'A & B'), isShown: true },
    ],
    'narrow',
    'A "picture"',
  );
  expect(svg).toBe(
    '<svg class="lead-map lead-map-narrow" viewBox="0 0 350 310" role="img" aria-label="A &quot;picture&quot;">' +
      '<rect data-key="bar" class="lead-amazon staged-hollow" x="0.3" y="0" width="10" height="2" opacity="0"></rect>' +
      '<text data-key="name" class="staged-words" transform="translate(1 2)">A &amp; B</text></svg>',
  );
});
