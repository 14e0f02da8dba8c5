import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { frameNames, stagedFrames } from '../../src/leads/frames.ts';
import { getLead, leads } from '../../src/leads/index.ts';
import type { Shape } from '../../src/leads/shapes.ts';
import { leadSvg } from '../../src/render/leadSvg.ts';

const dataset = loadDataset();

describe.each(leads.map((lead) => [lead.id, lead] as const))('lead %s', (id, lead) => {
  const drawn = (step: string, frame: 'narrow' | 'wide') => lead.draw(dataset, step, frame, 'en');

  it.each(lead.steps.flatMap((step) => frameNames.map((frame) => [step, frame] as const)))(
    'draw(dataset, %s, %s) › draws what it drew before',
    async (step, frame) => {
      const marks = drawn(step, frame).map((shape) => ({ shape, isShown: true }));
      const svg = leadSvg(marks, frame, step);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null| style=/);
      await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
        `leads/${id}-${step}-${frame}.svg`,
      );
    },
  );

  it.each(frameNames)('draw(…, %s) › gives each mark a key, and one tag in all steps', (frame) => {
    const tags = new Map<string, string>();
    for (const step of lead.steps) {
      const shapes = drawn(step, frame);
      expect(new Set(shapes.map(({ key }) => key)).size, step).toBe(shapes.length);
      for (const { key, tag } of shapes) {
        expect(tags.get(key) ?? tag, `${step}: ${key}`).toBe(tag);
        tags.set(key, tag);
      }
    }
  });

  it.each(frameNames)('draw(…, %s) › keeps every mark inside the drawing', (frame) => {
    const { width, height } = stagedFrames[frame];
    for (const step of lead.steps)
      for (const shape of drawn(step, frame))
        for (const [x, y] of corners(shape)) {
          expect(x, `${step}: ${shape.key}`).toBeGreaterThanOrEqual(0);
          expect(x, `${step}: ${shape.key}`).toBeLessThanOrEqual(width);
          expect(y, `${step}: ${shape.key}`).toBeGreaterThanOrEqual(0);
          expect(y, `${step}: ${shape.key}`).toBeLessThanOrEqual(height);
        }
  });

  it('sources(dataset) › are known, each once', () => {
    const sources = lead.sources(dataset);
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) expect(dataset.find('sources', source)).toBeDefined();
  });
});

describe('leads', () => {
  it('getLead(id) › finds each by its id and names the ids there are', () => {
    for (const lead of leads) expect(getLead(lead.id)).toBe(lead);
    expect(() => getLead('no-such-lead')).toThrow(/^leads: must be one of .*: no-such-lead$/);
  });

  it('each lead › has the name of its file, and each file is listed', () => {
    const files = readdirSync('src/leads').filter((name) => name.includes('-'));
    expect(leads.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
    for (const { id } of leads)
      expect(readFileSync(`src/leads/${id}.ts`, 'utf8')).toContain(`id: '${id}'`);
  });
});

/** Points that a mark certainly reaches; paths are left to the eye. */
function corners({ tag, attrs }: Shape): [number, number][] {
  const at = (name: string) => Number(attrs[name] ?? 0);
  switch (tag) {
    case 'rect':
      return [
        [at('x'), at('y')],
        [at('x') + at('width'), at('y') + at('height')],
      ];
    case 'circle':
      return [
        [at('cx') - at('r'), at('cy') - at('r')],
        [at('cx') + at('r'), at('cy') + at('r')],
      ];
    case 'text': {
      const [x = Number.NaN, y = Number.NaN] =
        String(attrs['transform'])
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      return [[x, y]];
    }
    case 'path':
      return [];
  }
}
