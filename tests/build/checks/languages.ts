import type { Page } from '../builtSite.ts';

interface Letters {
  readonly script: RegExp;
  /** languages that are written so */
  readonly languages: readonly string[];
}

const letters: readonly Letters[] = [
  { script: /\p{Script=Han}/u, languages: ['zh', 'ja'] },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['ja'] },
  { script: /\p{Script=Hangul}/u, languages: ['ko'] },
  { script: /\p{Script=Cyrillic}/u, languages: ['bg', 'ru', 'uk', 'kk'] },
  { script: /\p{Script=Greek}/u, languages: ['el'] },
  { script: /\p{Script=Arabic}/u, languages: ['ar', 'fa', 'ur'] },
  { script: /\p{Script=Hebrew}/u, languages: ['he'] },
  { script: /\p{Script=Thai}/u, languages: ['th'] },
  { script: /\p{Script=Devanagari}/u, languages: ['hi', 'mr', 'ne'] },
];

/** `NodeFilter.SHOW_TEXT`, which no browser is there to tell: https://dom.spec.whatwg.org/#interface-nodefilter. */
const showText = 4;

/** A work that a page may name, and the language of its title. */
export interface Titled {
  readonly title: string;
  readonly language: string;
}

/**
 * Makes the check of a page for words in letters that the language said of them does not have, and for titles of works
 * without the language they have, https://www.w3.org/TR/WCAG22/#language-of-parts.
 * @param works what pages may name, by their own addresses: `/sources/src-x/`
 * @param names of people and publishers, which those rules leave out as proper names
 */
export function languageCheck(
  works: ReadonlyMap<string, Titled>,
  names: readonly string[],
): (page: Page) => string[] {
  return ({ document }) => {
    const main = document.querySelector('main');
    return main ? [...letterFaults(main, names), ...titleFaults(main, works)] : [];
  };
}

function letterFaults(main: Element, names: readonly string[]): string[] {
  const faults: string[] = [];
  const walker = main.ownerDocument.createTreeWalker(main, showText);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (!/[^\p{Script=Latin}\p{Script=Common}]/u.test(text)) continue;
    const parent = node.parentElement;
    if (!parent || /^(script|style)$/i.test(parent.localName)) continue;
    const words = without(text, names);
    const language = languageOf(parent);
    for (const { script, languages } of letters)
      if (script.test(words) && !languages.includes(language))
        faults.push(`“${words.trim().slice(0, 40)}” is said to be ${language}`);
  }
  return faults;
}

function titleFaults(main: Element, works: ReadonlyMap<string, Titled>): string[] {
  return [...main.querySelectorAll('a[href*="/sources/src-"]')].flatMap((link) => {
    const [address = ''] = /\/sources\/[^/]+\//.exec(link.getAttribute('href') ?? '') ?? [];
    const work = works.get(address);
    if (work?.title !== link.textContent.trim()) return [];
    const language = languageOf(link);
    return language === work.language
      ? []
      : [`“${work.title.slice(0, 40)}” is ${work.language}, and said to be ${language}`];
  });
}

/** The language that stands nearest above, without its region. */
function languageOf(element: Element): string {
  return (element.closest('[lang]')?.getAttribute('lang') ?? '').replace(/-.*/, '');
}

function without(text: string, names: readonly string[]): string {
  let rest = text;
  for (const name of names) rest = rest.replaceAll(name, '');
  return rest;
}
