import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { excused } from './excused.ts';

// "one" is left out: it is a pronoun far more often than a figure.
const cardinals =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?';
const figure = new RegExp(`[\\w.,-]*[\\p{Nd}\\p{Nl}¼½¾⅓⅔][\\w.,-]*|\\b(?:${cardinals})\\b`, 'giu');

/** Attributes of components in prose that readers see or hear. */
const spoken = new Set(['title', 'alt', 'caption', 'label']);

/** A figure that somebody typed. */
export interface TypedFigure {
  readonly text: string;
  readonly line: number | undefined;
}

/** The figures, in digits or words, that a text states by itself; names in the excused list are passed over. */
export function typedFigures(text: string): string[] {
  const bare = excused.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return bare.match(figure) ?? [];
}

/** Every typed figure in an MDX tree: in its text, in the spoken attributes of its components, not in expressions. */
export function typedFiguresIn(tree: Root): TypedFigure[] {
  const found: TypedFigure[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    for (const text of spokenTexts(node).flatMap(typedFigures)) found.push({ text, line });
  });
  return found;
}

function spokenTexts(node: Nodes): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return [node.value];
    case 'image':
      return [node.alt ?? '', node.title ?? ''];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return spokenAttributes(node);
    default:
      return [];
  }
}

function spokenAttributes(node: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  return node.attributes
    .filter((attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute')
    .filter(({ name }) => spoken.has(name))
    .map(({ value }) => (typeof value === 'string' ? value : ''));
}

/** Names of facts that a chapter states, as its components ask for them. */
export interface NamedFact {
  readonly of?: string;
  readonly figure?: string;
}

/** The facts of an MDX tree in the order of the prose, each once. */
export function factsIn(tree: Root): NamedFact[] {
  const facts = new Map<string, NamedFact>();
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name !== 'Fact') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      const { name, value } = attribute;
      if (name === 'of') facts.set(`of ${value}`, { of: value });
      if (name === 'figure') facts.set(`figure ${value}`, { figure: value });
    }
  });
  return [...facts.values()];
}

/**
 * Remark plugin for chapters: stops the build at figures that are typed into prose, all of them in one
 * message, and hands the list of facts to the page as `facts` in the frontmatter.
 */
export function remarkFacts() {
  return (tree: Root, file: VFile): void => {
    const faults = [...frontmatterFigures(file), ...typedFiguresIn(tree)];
    if (faults.length > 0) {
      const lines = faults.map(
        ({ text, line }) =>
          `${file.path}:${String(line ?? 1)}: figures in prose must come from <Fact />: ${text}`,
      );
      throw new Error(lines.join('\n'));
    }
    const astro = (file.data.astro ??= {}) as { frontmatter?: Record<string, unknown> };
    (astro.frontmatter ??= {})['facts'] = factsIn(tree);
  };
}

function frontmatterFigures(file: VFile): TypedFigure[] {
  const astro = file.data.astro as { frontmatter?: Record<string, unknown> } | undefined;
  const { title, summary, finding, pictureAlt } = astro?.frontmatter ?? {};
  return [title, summary, finding, pictureAlt]
    .filter((text): text is string => typeof text === 'string')
    .flatMap(typedFigures)
    .map((text) => ({ text, line: undefined }));
}
