import { escapeXml } from '../render/escapeXml.ts';
import type { Kit } from './kit.ts';
import {
  elementSnippet,
  iframeSnippet,
  plainChoice,
  plainSnippet,
  scriptSnippet,
} from './snippets.ts';

/** Ways to show a figure elsewhere. */
export type Way = 'script' | 'element' | 'iframe' | 'link' | 'plain' | 'amp';

/** What is to be pasted. */
export function exampleText(way: Way, kit: Kit): string {
  switch (way) {
    case 'script':
      return scriptSnippet(kit, plainChoice);
    case 'element':
      return elementSnippet(kit, plainChoice);
    case 'iframe':
      return iframeSnippet(kit, plainChoice);
    case 'link':
      return kit.page;
    case 'plain':
      return plainSnippet(kit);
    case 'amp':
      return ampSnippet(kit);
  }
}

/** What shows the figure on a page of ours; nothing for what needs another system to show it. */
export function exampleHtml(way: Way, kit: Kit): string | undefined {
  if (way === 'link' || way === 'amp') return undefined;
  // Ours is a policy without inline style, and the standard has taken the others out.
  return exampleText(way, kit).replace(/ (?:width="100%"|frameborder="0"|style="[^"]*")/g, '');
}

function ampSnippet({ frame, title, width, height }: Kit): string {
  return [
    `<amp-iframe src="${escapeXml(frame)}" title="${escapeXml(title)}" width="${width}" height="${height}"`,
    '  layout="responsive" sandbox="allow-scripts allow-popups" frameborder="0" resizable>',
    '  <div overflow tabindex="0" role="button" aria-label="Show all">Show all</div>',
    '</amp-iframe>',
  ].join('\n');
}
