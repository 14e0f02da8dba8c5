import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresText, withFigures, type Results } from '../../bench/figuresText.ts';

const machine = { processor: 'One', cores: 2 };
const times = { fcp: 812, lcp: 1250, tbt: 33.3, cls: 0.012 };

test('README.md › tells what results.json holds', () => {
  const results = JSON.parse(readFileSync('tests/bench/results.json', 'utf8')) as Results;
  const readme = readFileSync('README.md', 'utf8');
  expect(withFigures(readme, results)).toBe(readme);
});

test('figuresText(results) › tells of what was measured, and of nothing else', () => {
  expect(figuresText({})).toBe('| what | figure |\n| --- | ---: |\n');
  const build = { machine, figures: [{ times: 3, rows: 4268, pages: 1672, seconds: 99.6 }] };
  const page = { path: '/', requests: 9, bytes: 51_200, scriptBytes: 800, ...times };
  const text = figuresText({ build, pages: { machine, figures: { pages: [page] } } });
  expect(text).toContain('Measured on One, 2 cores.');
  expect(text).toContain('| `/` | 9 | 51 | 1 | 0.8 s | 1.3 s | 33 ms | 0.012 |\n');
  expect(text).toContain('| build, 3× the data: 4,268 rows, 1,672 pages | 100 s |\n');
});

test('withFigures(text, results) › puts them between the marks, and again into the same text', () => {
  const once = withFigures(readFileSync('README.md', 'utf8'), {});
  expect(withFigures(once, {})).toBe(once);
  expect(() => withFigures('no marks', {})).toThrow('README.md: has no place for the figures');
});
