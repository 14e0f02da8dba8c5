import { policyFactory, type policyNames } from './policies.ts';

/** What markup is for: drawings of ours, or what others wrote, parsed where it is never shown. */
type Purpose = Extract<(typeof policyNames)[number], `two-roads-${string}`>;

const makers = new Map<Purpose, (html: string) => string>();

/** Puts markup that this site wrote itself in place of what an element holds. */
export function setMarkup(element: Element, markup: string): void {
  element.innerHTML = drawingMarkup(markup);
}

/** Markup that this site wrote itself, for `{@html …}`; where there are Trusted Types it only looks like text. */
export function drawingMarkup(markup: string): string {
  return trusted('two-roads-drawing', markup);
}

/** A document of what others wrote, which runs nothing and fetches nothing as long as it is not shown. */
export function parseUnshown(html: string): Document {
  return new DOMParser().parseFromString(trusted('two-roads-unshown', html), 'text/html');
}

function trusted(purpose: Purpose, html: string): string {
  const made = makers.get(purpose) ?? makerOf(purpose);
  makers.set(purpose, made);
  return made(html);
}

function makerOf(purpose: Purpose): (html: string) => string {
  const policy = policyFactory()?.createPolicy(purpose, { createHTML: (html) => html });
  return policy === undefined ? (html) => html : (html) => policy.createHTML(html);
}
