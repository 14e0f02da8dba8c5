// Mean silent reading of English non-fiction: M. Brysbaert, "How many words do we read per minute?",
// Journal of Memory and Language 109 (2019).
const wordsPerMinute = 238;

/** Minutes to read an MDX text, at least one; components and their attributes are not counted. */
export function readingMinutes(mdx: string): number {
  const words = mdx.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return Math.max(1, Math.round(words.length / wordsPerMinute));
}
