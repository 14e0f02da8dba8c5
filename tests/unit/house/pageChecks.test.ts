import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../build/builtSite.ts';
import { headFaults, sharedHeadFaults } from '../../build/checks/head.ts';
import { policyFaults, trustFaults } from '../../build/checks/policy.ts';
import { headingFaults, idFaults, pictureFaults } from '../../build/checks/structure.ts';

const code = 'go()';
const hash = createHash('sha256').update(code).digest('base64');
const head = `<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html; script-src 'self' 'sha256-${hash}'; style-src 'self'">
  <title>About</title><meta name="description" content="Who and why"><meta name="viewport" content="width=device-width">
  <link rel="canonical" href="https://two-roads.example/about/">`;
const body = `<h1>About</h1><h2 id="who">Who</h2><a href="#who" aria-describedby="who">who</a>
  <img src="/a.png" alt=""><svg role="img" aria-label="A map"></svg><script>${code}</script>`;

function page(changes: { head?: string; body?: string; html?: string } = {}) {
  const text = `<!doctype html><html ${changes.html ?? 'lang="en"'}><head>${changes.head ?? head}</head><body>${changes.body ?? body}</body></html>`;
  return readPage('about/index.html', text);
}

test('the checks find no fault in a sound page', () => {
  const checks = [headFaults, headingFaults, idFaults, pictureFaults, policyFaults, trustFaults];
  expect(checks.flatMap((check) => check(page()))).toEqual([]);
});

describe('headFaults(page)', () => {
  test.each([
    ['has no html lang', { html: '' }],
    ['has no title', { head: head.replace('About', '') }],
    ['has no description', { head: head.replace('Who and why', ' ') }],
    ['has no canonical', { head: head.replace('canonical', 'other') }],
    ['has no viewport', { head: head.replace('viewport', 'other') }],
    [
      'canonical is another address: https://two-roads.example/',
      { head: head.replace('example/about/', 'example/') },
    ],
  ])('%s', (fault, changes) => {
    expect(headFaults(page(changes))).toEqual([fault]);
  });
});

test('headFaults(page) › wants a copy for frames to name the page that it is a copy of', () => {
  const text = `<html lang="en"><head>${head.replace('/about/', '/embed/map/')}</head></html>`;
  expect(headFaults(readPage('embed/map/index.html', text))).toEqual([
    'canonical is its own address: https://two-roads.example/embed/map/',
  ]);
});

test('sharedHeadFaults(pages) › finds two pages of one title', () => {
  const pages = [page(), page({ head: head.replace('Who and why', 'Something else') })];
  expect(sharedHeadFaults(pages)).toEqual(['/about/ and /about/ share: en About']);
});

describe('headingFaults(page)', () => {
  test.each([
    ['must have one h1: 0', '<p>words</p>'],
    ['must have one h1: 2', '<h1>a</h1><h1>b</h1>'],
    ['h3 follows h1: b', '<h1>a</h1><h3>b</h3>'],
    ['empty heading: h2', '<h1>a</h1><h2> </h2>'],
  ])('%s', (fault, changed) => {
    expect(headingFaults(page({ body: changed }))).toEqual([fault]);
  });
});

describe('idFaults(page)', () => {
  test.each([
    ['id stands twice: a', '<p id="a"></p><p id="a"></p>'],
    ['aria-labelledby names no id: b', '<p id="a" aria-labelledby="a b"></p>'],
    ['data-note names no id: note-x', '<a data-note="note-x"></a>'],
  ])('%s', (fault, changed) => {
    expect(idFaults(page({ body: changed }))).toEqual([fault]);
  });
});

describe('pictureFaults(page)', () => {
  test.each([
    '<img src="/a.png">',
    '<svg role="img"></svg>',
    '<svg role="img" aria-label=" "></svg>',
    '<svg></svg>',
  ])('finds %s', (changed) => {
    expect(pictureFaults(page({ body: changed }))).toHaveLength(1);
  });
});

describe('policyFaults(page)', () => {
  test.each([
    ['has no content security policy', { head: '', body: '' }],
    ['policy refuses this script: stray()', { body: '<script>stray()</script>' }],
    ['policy refuses this style: p{}', { body: '<style>p{}</style>' }],
    ['inline handler: onclick on p', { body: '<p onclick="go()"></p>' }],
    ['style attribute: <p style="color:red"></p>', { body: '<p style="color:red"></p>' }],
    ['policy allows unsafe-inline', { head: head.replace("'self'", "'unsafe-inline'") }],
    ['policy allows https:', { head: head.replace("script-src 'self'", 'script-src https:') }],
    ["policy does not say: base-uri 'none'", { head: head.replace("base-uri 'none'; ", '') }],
    ['a script stands before the policy', { head: `<script src="/a.js"></script>${head}` }],
  ])('%s', (fault, changes) => {
    expect(policyFaults(page(changes))).toEqual([fault]);
  });

  test('leaves blocks of data alone', () => {
    expect(policyFaults(page({ body: '<script type="application/json">{}</script>' }))).toEqual([]);
  });
});

describe('trustFaults(page)', () => {
  test.each([
    ['policy asks for no Trusted Types', "require-trusted-types-for 'script'; "],
    ['policy lets any Trusted Types policy be made', 'trusted-types svelte-trusted-html; '],
  ])('%s', (fault, left) => {
    expect(trustFaults(page({ head: head.replace(left, '') }))).toEqual([fault]);
  });

  test('policy may be made: default', () => {
    const more = head.replace('trusted-types svelte', 'trusted-types default svelte');
    expect(trustFaults(page({ head: more }))).toEqual(['policy may be made: default']);
    const search = readPage('search/index.html', `<html><head>${more}</head></html>`);
    expect(trustFaults(search)).toEqual([]);
  });
});
