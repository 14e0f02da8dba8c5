import { brotliCompressSync } from 'node:zlib';
import type { FrameWeight } from '../embeds/kit.ts';

const tag = /<(script|link|img|source)\b([^>]*)>/g;
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const dataType = /type="(?!module|text\/javascript)[^"]+"/;
// No browser fetches the icon of a page that stands in a frame.
const fetchedRel = /rel="(?:stylesheet|modulepreload|preload)"/;
const styleUrl = /url\(["']?(\/[^"')]+)/g;

/**
 * What a built page fetches before anyone touches it: itself, and the files of ours that it names. Pictures that are
 * fetched late are left out, as are scripts that wait for a reader.
 * @param read the bytes of a file of the site, by its address
 */
export function frameWeight(html: string, read: (address: string) => Buffer): FrameWeight {
  const files = [...new Set([...taggedFiles(html), ...styleFiles(html)])];
  const sizes = files.map((address) => ({ address, bytes: packed(read(address)) }));
  const scripts = sizes.filter(({ address }) => /\.m?js$/.test(address));
  const inline = [...html.matchAll(inlineScript)].filter(([, own = '']) => !dataType.test(own));
  return {
    bytes: packed(html) + sum(sizes.map(({ bytes }) => bytes)),
    requests: 1 + files.length,
    script:
      sum(scripts.map(({ bytes }) => bytes)) + sum(inline.map(([, , code = '']) => packed(code))),
  };
}

function taggedFiles(html: string): string[] {
  return [...html.matchAll(tag)].flatMap(([, name = '', own = '']) => {
    if (name === 'link' && !fetchedRel.test(own)) return [];
    if (own.includes('loading="lazy"')) return [];
    const [, address] = /\s(?:src|href)="(\/[^"]*)"/.exec(own) ?? [];
    return address === undefined ? [] : [address];
  });
}

/** Fonts and pictures of the style that stands in the page. */
function styleFiles(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  return styles.flatMap(([, css = '']) => [...css.matchAll(styleUrl)].map(([, url = '']) => url));
}

function packed(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
