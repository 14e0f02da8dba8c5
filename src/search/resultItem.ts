import { excerptPieces } from './excerpt.ts';
import type { Found } from './pagefind.ts';

/** The line of a page that was found: its title, what it is, and the words around the match. */
export function resultItem(found: Found, kindNames: Readonly<Record<string, string>>): HTMLElement {
  const item = document.createElement('li');
  const [best] = found.sub_results;
  const isPart = best !== undefined && best.url !== found.url;
  const kind = found.filters.kind?.[0] ?? '';
  item.append(
    withClass('p', 'search-kind', kindNames[kind] ?? ''),
    linkTo(found.url, found.meta.title ?? found.url, 'search-title'),
  );
  if (isPart) item.append(linkTo(best.url, best.title, 'search-part'));
  const words = document.createElement('p');
  words.className = 'search-excerpt';
  words.append(...excerptPieces(isPart ? best.excerpt : found.excerpt).map(pieceNode));
  item.append(words);
  return item;
}

function pieceNode({ text, found }: { text: string; found: boolean }): Node {
  if (!found) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function linkTo(url: string, words: string, name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.className = name;
  link.textContent = words;
  return link;
}

function withClass(tag: string, name: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = words;
  return element;
}
