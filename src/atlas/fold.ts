// Letters that Unicode does not take apart into a letter and a mark.
const strokes: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};
const strokeLetters = new RegExp(`[${Object.keys(strokes).join('')}]`, 'g');
const apostrophes = /['’ʼ‘`´]/g;
const plain = /^[ -~]*$/;
const between = /[^\p{L}\p{N}]+/u;

/** Text as it is searched: lower case, without accents or strokes: `Łódź` is `lodz`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most names are plain, and the rest takes ten times as long.
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(strokeLetters, (letter) => strokes[letter] ?? letter);
}

/** The words of a text, folded; what is joined by an apostrophe is one: `Xi'an` is `xian`. */
export function wordsOf(text: string): string[] {
  return fold(text.replace(apostrophes, ''))
    .split(between)
    .filter((word) => word !== '');
}

/** The words a text may be found by: its own, and the parts that an apostrophe joins. */
export function findableWords(text: string): string[] {
  const parted = text.replace(apostrophes, ' ');
  return parted === text ? wordsOf(text) : [...wordsOf(text), ...wordsOf(parted)];
}
