import { parseHTML } from 'linkedom';
import sanitizeHtml from 'sanitize-html';
import type { RawReply } from '../forum.ts';
import { paragraphsOf } from './fromElement.ts';
import { markdownParagraphs } from './fromMarkdown.ts';
import { excerptOf, type Excerpt } from './parts.ts';

// Far more than is shown; what a forum sends beyond it could only take time.
const longestBody = 50_000;

// What is nested deeper is no reply, and would take long to walk.
const nestingLimit = 60;

/** What a reply says, in Node. HTML passes a sanitiser first, and only its text and links are then read. */
export function readBody(body: RawReply['body'], base: string): Excerpt {
  if ('markdown' in body) return excerptOf(markdownParagraphs(body.markdown, base));
  const safe = sanitizeHtml(body.html.slice(0, longestBody), {
    allowedTags: ['a', 'blockquote', 'aside', 'br', 'div', 'img', 'li', 'ol', 'p', 'pre', 'ul'],
    // Without an address: an emoji is its description.
    allowedAttributes: { a: ['href'], img: ['alt', 'class'] },
    allowedSchemes: ['http', 'https'],
    nestingLimit,
  });
  const { document } = parseHTML(`<!doctype html><html><body>${safe}</body></html>`);
  return excerptOf(paragraphsOf(document.body, base));
}
