/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The pieces of an excerpt as Pagefind writes it: escaped text in which `<mark>` alone is an element. */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => ({
      text: unescaped(part.replace(/^<mark>|<\/mark>$/g, '')),
      found: part.startsWith('<mark>'),
    }))
    .filter(({ text }) => text !== '');
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}
