import { cutText } from './cut.ts';

/** A stretch of text; with an address it is a link. */
export interface Part {
  readonly text: string;
  readonly href?: string;
}

export type Paragraph = readonly Part[];

/** What a reply says, as text and links alone. */
export interface Excerpt {
  readonly paragraphs: readonly Paragraph[];
  /** true where there is more than stands here */
  readonly isCut: boolean;
}

const longestExcerpt = 600;

/** The paragraphs up to 600 characters, without the empty ones. */
export function excerptOf(paragraphs: readonly Paragraph[]): Excerpt {
  const kept: Paragraph[] = [];
  let room = longestExcerpt;
  for (const paragraph of paragraphs.map(tidy).filter((parts) => parts.length > 0)) {
    const parts: Part[] = [];
    for (const part of paragraph) {
      const text = cutText(part.text, room);
      if (text !== part.text)
        return { paragraphs: [...kept, [...parts, { ...part, text }]], isCut: true };
      room -= Array.from(text).length;
      parts.push(part);
    }
    kept.push(parts);
  }
  return { paragraphs: kept, isCut: false };
}

/** An address that a link may have, in full; undefined for all but http and https, and for such as hold a name. */
export function safeHref(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const { protocol, username, password, href: whole } = new URL(href, base);
  if (username !== '' || password !== '') return undefined;
  return protocol === 'https:' || protocol === 'http:' ? whole : undefined;
}

/** White space as one blank, none at the ends; direction and control marks, which could turn the page, are gone. */
export function plain(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '').replace(/[\s\p{Cc}]+/gu, ' ');
}

function tidy(paragraph: Paragraph): Part[] {
  const parts: Part[] = [];
  for (const part of paragraph) {
    const before = parts.at(-1);
    const glued = before === undefined || before.text.endsWith(' ');
    const text = glued ? plain(part.text).trimStart() : plain(part.text);
    if (text === '') continue;
    if (before !== undefined && before.href === part.href)
      parts[parts.length - 1] = { ...before, text: before.text + text };
    else parts.push({ ...part, text });
  }
  const last = parts.at(-1);
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  return text === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), { ...last, text }];
}
