import { textWidth, type TypeStyle } from './textWidth.ts';

/** Breaks a text into lines no wider than `width`, at spaces; a word that is wider has a line of its own. */
export function breakLines(text: string, width: number, style: TypeStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, style) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The same in no more lines, which are about equally long: for titles. */
export function breakEvenly(text: string, width: number, style: TypeStyle): string[] {
  const fewest = breakLines(text, width, style).length;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > style.size / 8) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, middle, style).length > fewest) narrow = middle;
    else wide = middle;
  }
  return breakLines(text, wide, style);
}

/** The largest of `sizes` at which a title takes no more than its `most` lines and no word is too wide; else the last. */
export function fittingSize(
  text: string,
  width: number,
  style: Omit<TypeStyle, 'size'>,
  sizes: readonly { readonly size: number; readonly most: number }[],
): number {
  const fits = sizes.find(({ size, most }) => {
    const lines = breakLines(text, width, { ...style, size });
    return (
      lines.length <= most && lines.every((line) => textWidth(line, { ...style, size }) <= width)
    );
  });
  const size = fits?.size ?? sizes.at(-1)?.size;
  if (size === undefined) throw new Error('title: no size is given');
  return size;
}
