import { createHash } from 'node:crypto';
import { policyNames, workerPolicy } from '../../../src/trust/policies.ts';
import type { Page } from '../builtSite.ts';

const policy = 'meta[http-equiv="content-security-policy" i]';

/** Inline code and styles: only what the page's content security policy names by its hash. */
export function policyFaults({ document }: Page): string[] {
  const meta = document.querySelector(policy);
  const directives = directivesOf(document);
  const first = document.querySelector(`${policy}, script`);
  const faults = [
    ...(meta === null ? ['has no content security policy'] : []),
    ...(meta !== null && first !== meta ? ['a script stands before the policy'] : []),
    ...(meta === null ? [] : looseFaults(directives)),
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

/** Trusted Types: asked for, with no policy that may be made but ours; the worker's on the page of the search alone. */
export function trustFaults({ document, path }: Page): string[] {
  const directives = directivesOf(document);
  const known: readonly string[] = path.endsWith('/search/')
    ? [...policyNames, workerPolicy]
    : policyNames;
  const named = directives.get('trusted-types') ?? [];
  return [
    ...(directives.get('require-trusted-types-for')?.join() === "'script'"
      ? []
      : ['policy asks for no Trusted Types']),
    ...(named.length === 0 ? ['policy lets any Trusted Types policy be made'] : []),
    ...named.filter((name) => !known.includes(name)).map((name) => `policy may be made: ${name}`),
  ];
}

/** Whatever lets in more than the site's own files and what is listed by its hash. */
function looseFaults(directives: Directives): string[] {
  const closed = ['default-src', 'base-uri'].filter(
    (name) => directives.get(name)?.join() !== "'none'",
  );
  const code = [...directives].filter(([name]) =>
    /^(default|script|style|object|worker|child)-src/.test(name),
  );
  const loose = new Set(
    code
      .flatMap(([, values]) => values)
      .filter((value) => !/^'(self|none|sha256-.*)'$/.test(value)),
  );
  return [
    ...closed.map((name) => `policy does not say: ${name} 'none'`),
    ...[...loose].map((value) => `policy allows ${value.replaceAll("'", '')}`),
  ];
}

type Directives = ReadonlyMap<string, readonly string[]>;

function directivesOf(document: Document): Directives {
  const text = document.querySelector(policy)?.getAttribute('content') ?? '';
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
