import { createHash } from 'node:crypto';
import type { Page } from '../builtSite.ts';

const policy = 'meta[http-equiv="content-security-policy" i]';

/** Inline code and styles: only what the page's content security policy names by its hash. */
export function policyFaults({ document }: Page): string[] {
  const meta = document.querySelector(policy);
  const directives = parsePolicy(meta?.getAttribute('content') ?? '');
  const first = document.querySelector(`${policy}, script`);
  const faults = [
    ...(meta === null ? ['has no content security policy'] : []),
    ...(meta !== null && first !== meta ? ['a script stands before the policy'] : []),
    ...['unsafe-inline', 'unsafe-eval', 'unsafe-hashes']
      .filter((word) => [...directives.values()].flat().includes(`'${word}'`))
      .map((word) => `policy allows ${word}`),
    ...[...document.querySelectorAll('[style]')].map(
      (element) => `style attribute: ${element.outerHTML.slice(0, 80)}`,
    ),
    ...[...document.querySelectorAll('*')].flatMap(handlersOf),
  ];
  return [
    ...faults,
    ...unlisted(document, 'script', directives),
    ...unlisted(document, 'style', directives),
  ];
}

type Directives = ReadonlyMap<string, readonly string[]>;

function parsePolicy(text: string): Directives {
  const parts = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

/** Inline scripts, or styles, that the policy refuses. */
function unlisted(document: Document, kind: 'script' | 'style', directives: Directives): string[] {
  const allowed =
    directives.get(`${kind}-src-elem`) ??
    directives.get(`${kind}-src`) ??
    directives.get('default-src') ??
    [];
  return [...document.querySelectorAll(kind)]
    .filter((element) => kind === 'style' || runs(element))
    .map((element) => element.textContent)
    .filter((code) => !allowed.includes(hashOf(code)))
    .map((code) => `policy refuses this ${kind}: ${code.trim().slice(0, 60)}`);
}

/** Whether it holds code of its own; blocks of data are under no policy. */
function runs(script: Element): boolean {
  const type = script.getAttribute('type') ?? '';
  return (
    !script.hasAttribute('src') &&
    /^(|module|text\/javascript|importmap|speculationrules)$/.test(type)
  );
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function handlersOf(element: Element): string[] {
  return element
    .getAttributeNames()
    .filter((name) => /^on[a-z]+$/.test(name))
    .map((name) => `inline handler: ${name} on ${element.localName}`);
}
