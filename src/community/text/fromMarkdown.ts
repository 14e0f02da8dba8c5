import { safeHref, type Paragraph, type Part } from './parts.ts';

// Most of Markdown reads well as it is written. Pictures go, and quotations, and code is kept as text.
const image = /!\[[^\]]*\]\([^)]*\)|<img\s[^>]*>|<!--[^]*?-->/g;
const linkOrAddress =
  /\[([^\]]+)\]\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?'"])/g;

/** The text and the links of a text in Markdown, a paragraph for each block. */
export function markdownParagraphs(markdown: string, base: string): Paragraph[] {
  return markdown
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => !/^\s*(>|```|~~~)/.test(line))
    .join('\n')
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.|#{1,6})\s)/)
    .map((block) => partsOf(bare(block), base));
}

function bare(block: string): string {
  return block
    .replace(image, '')
    .replace(/^\s*(#{1,6}|[-*+])\s+/, '')
    .replace(/(\*\*|__|~~|`)(?=\S)([^\n]*?\S)\1/g, '$2');
}

function partsOf(block: string, base: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const found of block.matchAll(linkOrAddress)) {
    const [whole, named, address = '', bareAddress] = found;
    const href = safeHref(bareAddress ?? address, base);
    parts.push({ text: block.slice(from, found.index) });
    const text = named ?? whole;
    parts.push(href === undefined ? { text } : { text, href });
    from = found.index + whole.length;
  }
  return [...parts, { text: block.slice(from) }];
}
