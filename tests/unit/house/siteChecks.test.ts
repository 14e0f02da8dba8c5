import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuiltSite, readPage } from '../../build/builtSite.ts';
import { linkFaults } from '../../build/checks/links.ts';
import { budgetFor, weigh, weightFaults } from '../../build/checks/weight.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-'));
const canonical = '<link rel="canonical" href="https://two-roads.example/two-roads/">';

function place(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  place('index.html', canonical);
  place('about/index.html', '<h2 id="who">Who</h2>');
  place('data.csv', 'a,b');
  place('a.js', `import { b } from "./parts/b.js"; b();`);
  place('parts/b.js', `export const b = () => import("./late.js");`);
  place('parts/late.js', '// a thing of weight\n'.repeat(10));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const site = () => readBuiltSite(folder, '/two-roads');

describe('readBuiltSite(folder, base)', () => {
  test('gives each page its address', () => {
    expect(site().pages.map(({ path }) => path)).toEqual(['/about/', '/']);
  });

  test('throws where nothing was built', () => {
    expect(() => readBuiltSite(join(folder, 'none'))).toThrow('holds no page');
  });
});

describe('linkFaults(page, site)', () => {
  const faults = (address: string) =>
    linkFaults(readPage('index.html', `${canonical}<a href="${address}">x</a>`), site());

  test.each([
    ['about/#who'],
    ['/two-roads/data.csv'],
    ['/two-roads/about/#year=2018'],
    ['https://two-roads.example/two-roads/about/'],
    ['https://elsewhere.example/nothing'],
    ['mailto:editors@two-roads.example'],
  ])('lets %s through', (address) => {
    expect(faults(address)).toEqual([]);
  });

  test.each([
    ['leads nowhere', '/two-roads/nothing/'],
    ['lacks its last slash', '/two-roads/about'],
    ['leads out of the base path', '/about/'],
    ['no such place on the page', '/two-roads/about/#whom'],
    ['leads nowhere', 'https://two-roads.example/two-roads/nothing/'],
    ['no address', 'https://'],
  ])('%s: %s', (fault, address) => {
    expect(faults(address)).toEqual([`${fault}: ${address}`]);
  });
});

describe('weigh(page, html, site)', () => {
  const weightOf = (html: string) => weigh(readPage('index.html', html), html, site());

  test('counts what a script imports at once, not what it imports later', () => {
    const alone = weightOf('<script src="/two-roads/parts/b.js"></script>').script;
    const both = weightOf('<script src="/two-roads/a.js"></script>').script;
    expect(both).toBeGreaterThan(alone);
    expect(alone).toBeLessThan(60);
  });

  test('counts islands but those that wait for a touch', () => {
    const island = (when: string) =>
      weightOf(`<astro-island client="${when}" component-url="/two-roads/a.js"></astro-island>`);
    expect(island('idle').script).toBeGreaterThan(0);
    expect(island('intent').script).toBe(0);
  });
});

describe('weightFaults(path, weight, budgets)', () => {
  const notWeighed = { fonts: 0, requests: 0, shift: 0 };
  const budgets = [
    { pages: '/stories/*/', script: 10, page: 20, nodes: 30, ...notWeighed },
    { pages: '/charts/**', script: 1, page: 1, nodes: 1, ...notWeighed },
  ];

  test('takes the first budget of the page’s kind, in any language', () => {
    expect(budgetFor('/stories/liege/', budgets)).toBe(budgets[0]);
    expect(budgetFor('/fr/stories/liege/', budgets)).toBe(budgets[0]);
    expect(budgetFor('/zh-Hans/charts/a/b/', budgets)).toBe(budgets[1]);
    expect(budgetFor('/stories/liege/more/', budgets)).toBeUndefined();
  });

  test('tells what weighs too much', () => {
    expect(weightFaults('/stories/liege/', { script: 11, page: 20, nodes: 31 }, budgets)).toEqual([
      'script: more than 10 bytes: 11',
      'nodes: more than 30 elements: 31',
    ]);
    expect(weightFaults('/other/', { script: 0, page: 0, nodes: 0 }, budgets)).toHaveLength(1);
  });
});
