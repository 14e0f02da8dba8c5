// Mean advance of the site's fonts over English prose, in em, a little generous so that no line runs out.
const meanAdvanceEm = 0.52;

/** Breaks a text into lines that fit `width` at a font size (both in the same unit), at spaces only. */
export function wrapLines(text: string, width: number, fontSize: number): string[] {
  const most = Math.max(1, Math.floor(width / (fontSize * meanAdvanceEm)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}
