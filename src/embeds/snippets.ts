import { passedOn } from '../loader/frameAddress.ts';
import { escapeXml } from '../render/escapeXml.ts';
import { placesOf } from './heightTable.ts';
import type { Kit } from './kit.ts';
import { reservedPlace } from './reservedPlace.ts';

export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** What a publisher has chosen for a figure on a page of theirs. */
export interface Choice {
  readonly theme: Theme;
  /** the state of the chart or the map, as in an address: `from=2010&scale=log` */
  readonly state: string;
  /** names the edition that the figure stays as; absent: it is the figure of today */
  readonly edition?: string;
}

/** The figure as it was published, in the colours of the page around it. */
export const plainChoice: Choice = { theme: 'auto', state: '' };

/** A frame of a height that stays, for systems that take no script. */
export function iframeSnippet(kit: Kit, choice: Choice): string {
  return element('iframe', {
    src: frameAddress(kit, choice),
    title: kit.title,
    width: '100%',
    height: String(tallest(kit)),
    frameborder: '0',
    loading: 'lazy',
  });
}

/** A line of script that puts a frame after itself, as high as its content; its place is kept free until then. */
export function scriptSnippet(kit: Kit, choice: Choice): string {
  const data = Object.entries(attributes(kit, choice)).map(
    ([name, value]) => [`data-${name}`, value] as const,
  );
  const script = element('script', {
    async: '',
    src: kit.script,
    'data-chart': kit.id,
    ...Object.fromEntries(data),
  });
  const place = { 'data-two-roads': '', style: reservedPlace(kit.heights) };
  return element('div', place, `${script}<noscript>${pageLink(kit)}</noscript>`);
}

/** The same as an element, with a link inside it until the script has run. */
export function elementSnippet(kit: Kit, choice: Choice): string {
  const style = `display:block;${reservedPlace(kit.heights)}`;
  const own = { id: kit.id, ...attributes(kit, choice), style };
  return `${element('two-roads-chart', own, pageLink(kit))}\n${element('script', { async: '', src: kit.script })}`;
}

/** A picture with its caption, for systems that take neither frame nor script. */
export function plainSnippet({ title, page, picture, alt, caption, credit, licence }: Kit): string {
  const image = element('img', {
    src: picture.png,
    srcset: `${picture.png2x} 2x`,
    width: String(picture.width),
    height: String(picture.height),
    // Without it a picture that is made narrower keeps its height.
    style: 'max-width:100%;height:auto',
    alt,
    loading: 'lazy',
  });
  const rest = caption.startsWith(title) ? caption.slice(title.length) : ` ${caption}`;
  const words = `${element('a', { href: page }, escapeXml(title))}${escapeXml(rest)}`;
  const named = element('a', { href: licence, rel: 'license' }, escapeXml(credit));
  return [
    '<figure>',
    `  ${element('a', { href: page }, element('picture', {}, image))}`,
    `  <figcaption>${words} ${named}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** The address of the page in the frame. */
export function frameAddress({ frame }: Kit, choice: Choice): string {
  const query = new URLSearchParams(chosen(choice)).toString();
  return query === '' ? frame : `${frame}?${query}`;
}

/** What the script is told, by attributes. */
function attributes(kit: Kit, choice: Choice): Record<string, string> {
  const { title, heights, language } = kit;
  const { edition } = choice;
  return {
    ...{ title, heights, lang: language },
    ...(edition !== undefined && { edition }),
    ...chosen(choice),
  };
}

/** Only what a frame can be told: anybody may have written the address that the state was read from. */
function chosen({ theme, state }: Choice): Record<string, string> {
  const query = new URLSearchParams(state);
  const known = passedOn.flatMap((name) => {
    const value = query.get(name) ?? '';
    return value === '' || name === 'theme' || name === 'lang' ? [] : [[name, value] as const];
  });
  return { ...(theme !== 'auto' && { theme }), ...Object.fromEntries(known) };
}

/** Of a frame in a column of text on a small phone. */
const leastWidth = 320;

/** A height at which nothing is cut off at any width: below the least that is known, words take more lines. */
function tallest({ heights }: Kit): number {
  const [{ width, height } = { width: leastWidth, height: 0 }, ...wider] = placesOf(heights);
  const narrowest = Math.ceil((height * Math.max(width, leastWidth)) / leastWidth);
  return Math.max(narrowest, ...wider.map((place) => place.height));
}

function pageLink({ page, title }: Kit): string {
  return element('a', { href: page }, escapeXml(title));
}

const empty = new Set(['img']);

/** An element as HTML; `content` is HTML already. An attribute without a value stands alone. */
function element(name: string, own: Readonly<Record<string, string>>, content = ''): string {
  const written = Object.entries(own).map(([key, value]) =>
    value === '' && key !== 'alt' ? ` ${key}` : ` ${key}="${escapeXml(value)}"`,
  );
  const start = `<${name}${written.join('')}>`;
  return empty.has(name) ? start : `${start}${content}</${name}>`;
}
