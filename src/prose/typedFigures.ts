import { readFileSync } from 'node:fs';
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

/** A figure that somebody typed, and the line of the file on which it stands. */
interface TypedFigure {
  readonly text: string;
  readonly line: number;
}

/** The figures, in digits or words, that a text states by itself; names in the excused list are passed over. */
export function typedFigures(text: string): string[] {
  const bare = excused.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return bare.match(figure) ?? [];
}

// Every typed figure in an MDX tree: in its text, in the spoken attributes of its components, not in expressions.
function typedFiguresIn(tree: Root): TypedFigure[] {
  const found: TypedFigure[] = [];
  visit(tree, (node) => {
    for (const { text, line } of spokenTexts(node)) found.push(...figuresByLine(text, line));
  });
  return found;
}

function figuresByLine(text: string, start: number): TypedFigure[] {
  return text
    .split('\n')
    .flatMap((part, index) =>
      typedFigures(part).map((typed) => ({ text: typed, line: start + index })),
    );
}

interface Spoken {
  readonly text: string;
  /** on which it begins */
  readonly line: number;
}

function spokenTexts(node: Nodes): Spoken[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return [{ text: node.value, line }];
    case 'image':
      return [
        { text: node.alt ?? '', line },
        { text: node.title ?? '', line },
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return spokenAttributes(node, line);
    default:
      return [];
  }
}

function spokenAttributes(node: MdxJsxFlowElement | MdxJsxTextElement, line: number): Spoken[] {
  return node.attributes
    .filter((attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute')
    .filter(({ name }) => spoken.has(name))
    .map(({ value, position }) => ({
      text: typeof value === 'string' ? value : '',
      line: position?.start.line ?? line,
    }));
}

/** The name of a fact that a chapter states, as its component asks for it. */
interface NamedFact {
  readonly of?: string;
  readonly figure?: string;
}

/** The facts of an MDX tree in the order of the prose, each once; each component is given its fact's number as `note`. */
function numberedFacts(tree: Root): NamedFact[] {
  const facts = new Map<string, NamedFact>();
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name !== 'Fact') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      const { name, value } = attribute;
      if (name !== 'of' && name !== 'figure') continue;
      const key = `${name} ${value}`;
      facts.set(key, { [name]: value });
      const note = String([...facts.keys()].indexOf(key) + 1);
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'note', value: note });
      break;
    }
  });
  return [...facts.values()];
}

/**
 * Remark plugin for chapters: stops the build at figures that are typed into prose, all of them in one
 * message with their lines, and hands the list of facts to the page as `facts` in the frontmatter.
 * Wants the frontmatter blanked out of the text but not cut off, as Astro hands it over.
 */
export function remarkFacts() {
  return (tree: Root, file: VFile): void => {
    const astro = (file.data.astro ??= {}) as { frontmatter?: Record<string, unknown> };
    const frontmatter = (astro.frontmatter ??= {});
    const faults = [...frontmatterFigures(frontmatter, file.path), ...typedFiguresIn(tree)];
    if (faults.length > 0) {
      const lines = faults.map(
        ({ text, line }) =>
          `${file.path}:${String(line)}: figures in prose must come from <Fact />: ${text}`,
      );
      throw new Error(lines.join('\n'));
    }
    frontmatter['facts'] = numberedFacts(tree);
  };
}

interface Entry {
  readonly key: string;
  readonly text: string;
}

function frontmatterFigures(frontmatter: object, path: string): TypedFigure[] {
  const entries = entriesIn(frontmatter);
  if (!entries.some(({ text }) => typedFigures(text).length > 0)) return [];
  // The text at hand has blanks where the frontmatter stood.
  const lines = readFileSync(path, 'utf8').split('\n');
  let start = 0;
  return entries.flatMap(({ key, text }) => {
    start = lineWhere(lines, start + 1, (line) => line.trimStart().startsWith(`${key}:`));
    return typedFigures(text).map((typed) => ({
      text: typed,
      line: lineWhere(lines, start, (line) => typedFigures(line).includes(typed)) + 1,
    }));
  });
}

// Keys come in the order of the file, so that a key that stands twice is found where it was meant.
function entriesIn(value: object): Entry[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return [{ key, text: inner }];
    return typeof inner === 'object' && inner !== null ? entriesIn(inner) : [];
  });
}

function lineWhere(
  lines: readonly string[],
  start: number,
  holds: (line: string) => boolean,
): number {
  const found = lines.findIndex((line, index) => index >= start && holds(line));
  return found < 0 ? start : found;
}
