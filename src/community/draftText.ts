import type { Draft } from './forum.ts';
import { cutText } from './text/cut.ts';

/** The body of a new thread: what is said, and below it the page that it is about. */
export function draftBody({ text, link }: Draft): string {
  return text === '' ? link : `${text}\n\n${link}`;
}

/** The draft as one short message, for places without titles: what is too long is cut, never the link. */
export function draftMessage({ title, text, link }: Draft, longest: number): string {
  const said = text === '' ? title : `${title}\n\n${text}`;
  return `${cutText(said, longest - link.length - 2)}\n\n${link}`;
}
