/** A stretch of a Markdown line: plain words, or code between backticks. */
export interface LinePart {
  readonly text: string;
  readonly code: boolean;
}

/** Parts a Markdown line that holds no marks but backticks, as those of `data/README.md` do. */
export function codeParts(line: string): LinePart[] {
  return line
    .split('`')
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
