import { safeHref, type Paragraph, type Part } from './parts.ts';

/** As much of a parsed document as is read here: the browser's own has it, and so have parsers in Node. */
export interface ParsedNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<ParsedNode>;
  getAttribute?(name: string): string | null;
}

const textNode = 3;
const elementNode = 1;

// Quotations repeat what stands above them; the rest is no text or could act.
const unread = new Set(
  'ASIDE BLOCKQUOTE IFRAME MATH NOSCRIPT SCRIPT STYLE SVG TEMPLATE TEXTAREA TITLE'.split(' '),
);
const breaking = new Set(
  'ARTICLE BR DD DIV DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(' '),
);

/** The text and the links within an element, a paragraph for each block. */
export function paragraphsOf(root: ParsedNode, base: string): Paragraph[] {
  const paragraphs: Part[][] = [[]];
  const read = (node: ParsedNode, href: string | undefined) => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase();
      const text = textOf(child, name);
      if (text !== '') paragraphs.at(-1)?.push(href === undefined ? { text } : { text, href });
      if (child.nodeType !== elementNode || unread.has(name)) continue;
      if (breaking.has(name)) paragraphs.push([]);
      read(child, name === 'A' ? hrefOf(child, base) : href);
      if (breaking.has(name)) paragraphs.push([]);
    }
  };
  read(root, undefined);
  return paragraphs;
}

function textOf(node: ParsedNode, name: string): string {
  if (node.nodeType === textNode) return node.textContent ?? '';
  return name === 'IMG' ? emojiOf(node) : '';
}

function hrefOf(link: ParsedNode, base: string): string | undefined {
  const href = link.getAttribute?.('href') ?? '';
  return href === '' ? undefined : safeHref(href, base);
}

/** Forums draw emoji as pictures; what they stand for is in the description. Other pictures are left out. */
function emojiOf(image: ParsedNode): string {
  const isEmoji = /(^|\s)emoji/.test(image.getAttribute?.('class') ?? '');
  return isEmoji ? (image.getAttribute?.('alt') ?? '') : '';
}
