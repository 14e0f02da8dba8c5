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
  // Most names are plain, and the rest takes ten times as long.
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(strokeLetters, (letter) => strokes[letter] ?? letter);
}

/** The words of a text, folded; what is joined by an apostrophe is one: `Xi'an` is `xian`. */
export function wordsOf(text: string): string[] {
  return partsOf(fold(text).replace(apostrophes, ''));
}

/** The words a text may be found by: its own, and the parts that an apostrophe joins. */
export function findableWords(text: string): string[] {
  const folded = fold(text);
  const joined = folded.replace(apostrophes, '');
  return joined === folded
    ? partsOf(folded)
    : [...partsOf(joined), ...partsOf(folded.replace(apostrophes, ' '))];
}

function partsOf(folded: string): string[] {
  return folded.split(between).filter((word) => word !== '');
}
