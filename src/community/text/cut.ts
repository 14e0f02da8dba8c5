/** The text, or as many of its characters as there is room for, with an ellipsis. */
export function cutText(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const kept = characters.slice(0, Math.max(0, longest - 1)).join('');
  return `${kept.trimEnd()}…`;
}
