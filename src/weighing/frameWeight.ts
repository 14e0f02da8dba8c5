import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { FrameWeight } from '../embeds/kit.ts';

const compressed = promisify(brotliCompress);

const tag = /<(script|link|img|source)\b([^>]*)>/g;
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const dataType = /type="(?!module|text\/javascript)[^"]+"/;
// No browser fetches the icon of a page that stands in a frame.
const fetchedRel = /rel="(?:stylesheet|modulepreload|preload)"/;
const styleUrl = /url\(["']?(\/[^"')]+)/g;

/** The bytes that a text or a file takes as a host sends it. */
export type Packed = (content: string | Buffer) => Promise<number>;

/**
 * A measure of packed bytes, off the main thread, that packs the same content once: frames hold the same scripts and
 * name the same files.
 */
export function packer(): Packed {
  const known = new Map<string, Promise<number>>();
  return (content) => {
    const key = content.toString('latin1');
    const size = known.get(key) ?? compressed(content).then(({ length }) => length);
    known.set(key, size);
    return size;
  };
}

/**
 * What a built page fetches before anyone touches it: itself, and the files of ours that it names. Pictures that are
 * fetched late are left out, as are scripts that wait for a reader.
 * @param read the bytes of a file of the site, by its address
 */
export async function frameWeight(
  html: string,
  read: (address: string) => Buffer,
  packed: Packed = packer(),
): Promise<FrameWeight> {
  const files = [...new Set([...taggedFiles(html), ...styleFiles(html)])];
  const inline = [...html.matchAll(inlineScript)].flatMap(([, own = '', code = '']) =>
    dataType.test(own) ? [] : [code],
  );
  const sizes = await Promise.all(files.map((address) => packed(read(address))));
  const [page, ...codes] = await Promise.all([html, ...inline].map((content) => packed(content)));
  const scripts = sizes.filter((_, index) => /\.m?js$/.test(files[index] ?? ''));
  const bytes = sum([page ?? 0, ...sizes]);
  const script = sum([...scripts, ...codes]);
  return { bytes, requests: 1 + files.length, script };
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
