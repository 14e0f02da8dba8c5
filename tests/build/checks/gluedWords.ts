const inline = 'a|abbr|b|cite|code|em|i|q|small|span|strong|time';
const glued = new RegExp(
  `[\\p{L}\\p{N}.,;:!?)]+(?:</(?:${inline})>)+(?:<(?:${inline})\\b[^>]*>)+[\\p{L}\\p{N}(]+`,
  'gu',
);
const elsewhere = /<(script|style|svg)\b[^]*?<\/\1>/g;

/**
 * Where a page’s main part has two words with tags between them and no blank, as written: whoever reads text
 * without a style sheet, such as a search or a reader’s clipboard, takes them for one.
 */
export function gluedWords(html: string): string[] {
  const [main = ''] = /<main\b[^]*<\/main>/.exec(html) ?? [];
  return [...main.replace(elsewhere, '').matchAll(glued)].map(([found]) => found);
}
