import { readdirSync, readFileSync } from 'node:fs';
import { createProcessor } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkFacts, typedFigures } from '../../../src/prose/typedFigures.ts';

interface Frontmatter {
  [key: string]: unknown;
  facts?: unknown;
}

function check(mdx: string, frontmatter: Frontmatter = {}): Frontmatter {
  const file = new VFile({ path: 'chapter.mdx', value: mdx, data: { astro: { frontmatter } } });
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

  it('reads the words of the frontmatter too', () => {
    expect(() =>
      check('Prose.', { title: 'Chapter', summary: 'All 6 of them', chapter: 1 }),
    ).toThrow('chapter.mdx:1: figures in prose must come from <Fact />: 6');
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
    const mdx = readFileSync(`src/content/${name}`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
    expect(check(mdx).facts).toBeInstanceOf(Array);
  });
});
