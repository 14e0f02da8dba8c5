import { describe, expect, it } from 'vitest';
import { cutSteps, stepPlaceholder } from '../../../src/components/leadOrder.ts';

const wanted = ['first', 'second'] as const;
const step = (id: string, title = 'A title', alt = 'A picture') =>
  `<p>${id}</p>${stepPlaceholder({ id, title, alt })}`;

describe('cutSteps(html, wanted)', () => {
  it('gives each step what stands before its links', () => {
    expect(cutSteps(`${step('first')}${step('second', 'Two--> things')}<hr>`, wanted)).toEqual({
      steps: [
        { id: 'first', title: 'A title', alt: 'A picture', before: '<p>first</p>' },
        { id: 'second', title: 'Two--> things', alt: 'A picture', before: '<p>second</p>' },
      ],
      rest: '<hr>',
    });
  });

  it.each([
    ['a missing step', step('first'), 'lead: steps must be first, second: first'],
    ['another order', step('second') + step('first'), /^lead: steps must be first, second: second/],
    ['an unknown step', step('third'), 'lead: no such step: third'],
    ['a step without a title', step('first', ''), 'lead: step needs a title: first'],
    ['a step without an alt text', step('first', 'A', ''), 'lead: step needs an alt text: first'],
  ])('throws at %s', (_name, html, message) => {
    expect(() => cutSteps(html, wanted)).toThrow(message);
  });
});
