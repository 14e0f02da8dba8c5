import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { sourceLine } from '../../../src/render/sourceLine.ts';

const { sources } = loadDataset().tables;

test('sourceLine(sources, locale, named) › names all publishers, each once', () => {
  const [first] = sources;
  const twice = first === undefined ? [] : [first, first];
  expect(sourceLine(twice, 'en', 'all')).toBe(`Source: ${first?.publisher ?? ''}`);
});

test('sourceLine(sources, locale, named) › counts those that a picture does not name', () => {
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  const line = sourceLine(sources, 'en', 'some');
  const rest = /; and ([\d,]+) more on its page$/.exec(line)?.[1];
  expect(Number(rest?.replace(',', ''))).toBe(publishers.size - 14);
  expect(line).not.toMatch(/[\u0400-\u04ff\u3040-\u9fff]/);
});
