import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { afterAll, describe, expect, it } from 'vitest';
import { remarkFacts, typedFigures } from '../../../src/prose/typedFigures.ts';

interface Frontmatter {
  [key: string]: unknown;
  facts?: unknown;
}

function check(mdx: string, frontmatter: Frontmatter = {}, path = 'chapter.mdx'): Frontmatter {
  // Astro blanks the frontmatter out and keeps its lines.
  const value = mdx.replace(/^---\n[^]*?\n---\n/, (head) => head.replace(/[^\n]/g, ' '));
  const file = new VFile({ path, value, data: { astro: { frontmatter } } });
  const processor = createProcessor({ remarkPlugins: [remarkFacts] });
  processor.processSync(file);
  return (file.data.astro as { frontmatter: Frontmatter }).frontmatter;
}

describe('typedFigures(text)', () => {
  it.each([
    ['opened in 2018', ['2018']],
    ['some 30,000 m² and 3.5 times', ['30,000', '3.5']],
    ['by half in twelve months', ['twelve']],
    ['Three hubs, thousands of jobs', ['Three', 'thousands']],
    ['a share of ½', ['½']],
    ['one hub, the first of its kind', []],
    ['a Boeing 747 of Two Roads', []],
    ['often, attentive, network', []],
  ])('%s', (text, figures) => {
    expect(typedFigures(text)).toEqual(figures);
  });
});

describe('remarkFacts()', () => {
  it('lets figures pass that come from a component', () => {
    expect(
      check('It has <Fact of="hubs/x-2018/jobs" /> there, <Fact figure="y" /> later.'),
    ).toEqual({
      facts: [{ of: 'hubs/x-2018/jobs' }, { figure: 'y' }],
    });
  });

  it('names the place of every figure that somebody typed', () => {
    const mdx =
      'In 2018.\n\n## Five hubs\n\n<LeadStep title="The 900 jobs" id="a1">**11** of them</LeadStep>\n';
    expect(() => check(mdx)).toThrow(
      [
        'chapter.mdx:1: figures in prose must come from <Fact />: 2018.',
        'chapter.mdx:3: figures in prose must come from <Fact />: Five',
        'chapter.mdx:5: figures in prose must come from <Fact />: 900',
        'chapter.mdx:5: figures in prose must come from <Fact />: 11',
      ].join('\n'),
    );
  });

  it('counts the lines of the file, and those within a paragraph', () => {
    const mdx = '---\ntitle: Chapter\n---\n\nWords and\nmore, 12 of them.\n';
    expect(() => check(mdx)).toThrow(
      /^chapter\.mdx:6: figures in prose must come from <Fact \/>: 12$/,
    );
  });

  describe('with a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prose-'));
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    it('reads the words of the frontmatter too', () => {
      const path = join(folder, 'chapter.mdx');
      const mdx =
        '---\nchapter: 6\ntitle: Chapter\nsummary: >\n  All\n  6 of them\npicture:\n  title: The 6\n---\nProse.\n';
      writeFileSync(path, mdx);
      const frontmatter = {
        chapter: 6,
        title: 'Chapter',
        summary: 'All 6 of them\n',
        picture: { title: 'The 6' },
      };
      expect(() => check(mdx, frontmatter, path)).toThrow(
        [6, 8]
          .map((line) => `${path}:${line}: figures in prose must come from <Fact />: 6`)
          .join('\n'),
      );
    });
  });

  it('passes over the days of the chapter itself', () => {
    const frontmatter = { title: 'Chapter', published: new Date('2026-11-26') };
    expect(check('Prose.', frontmatter).facts).toEqual([]);
  });

  it('tells each fact once', () => {
    expect(check('<Fact figure="y" /> and <Fact figure="y" as="words" />').facts).toEqual([
      { figure: 'y' },
    ]);
  });

  const chapters = readdirSync('src/content', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.mdx'),
  );
  it.each(chapters)('%s › states no figure by itself', (name) => {
    const path = `src/content/${name}`;
    expect(check(readFileSync(path, 'utf8'), {}, path).facts).toBeInstanceOf(Array);
  });
});
