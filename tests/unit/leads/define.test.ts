import { expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { defineLead } from '../../../src/leads/define.ts';
import { words } from '../../../src/leads/shapes.ts';

const lead = defineLead({
  id: 'a-lead',
  steps: ['first', 'second'],
  words: { en: { name: 'Step' } },
  sources: () => [],
  draw: ({ step, frame, words: { name }, format }) => [
    words('name', [frame.width, 0], `${name} ${step} ${format.integer(frame.height)}`),
  ],
});

it('draw(dataset, step, frame, locale) › draws for the frame and in the language', () => {
  expect(lead.draw(loadDataset(), 'second', 'narrow', 'en')).toEqual([
    words('name', [350, 0], 'Step second 310'),
  ]);
});

it('draw(dataset, step, frame, locale) › names a step that there is not', () => {
  expect(() => lead.draw(loadDataset(), 'third', 'wide', 'en')).toThrow(
    'lead a-lead: no such step: third',
  );
});
