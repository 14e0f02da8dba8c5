#!/usr/bin/env node
// @ts-check
/**
 * Firefox for Playwright, which takes this program for the browser. Playwright sets media features of every page; the
 * Firefox of long support does not know that command of WebDriver BiDi yet, and would not open a page. So what they
 * say to each other goes through here, and that one command is answered in Firefox's stead. Where a test asks for a
 * feature that is not Firefox's default, it is refused: a test that needs it must be left out, not pass unshown.
 */
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';
import { findFirefox } from '../../.ci/firefox.mjs';

const unknown = 'emulation.setMediaFeaturesOverride';
const usual = new Set([null, undefined, 'light', 'no-preference', 'none']);

const program = findFirefox();
if (program === undefined) throw new Error('no Firefox to steer');
const firefox = spawn(program, process.argv.slice(2), { stdio: ['inherit', 'inherit', 'pipe'] });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => firefox.kill(signal));
}
firefox.on('exit', (code) => process.exit(code ?? 1));
firefox.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text)?.[1];
  if (address === undefined) process.stderr.write(text);
  else listen(`${address}/session`);
});

/** @param {string} address Firefox's own */
function listen(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
  server.on('connection', (playwright) => relay(playwright, new WebSocket(address)));
}

/** @param {WebSocket} playwright @param {WebSocket} browser */
function relay(playwright, browser) {
  const isOpen = new Promise((done) => browser.once('open', done));
  playwright.on('message', (data) => {
    const text = String(data);
    const { id, method, params } = JSON.parse(text);
    if (method === unknown) playwright.send(JSON.stringify({ id, ...answer(params) }));
    else void isOpen.then(() => browser.send(text));
  });
  browser.on('message', (data) => playwright.send(String(data)));
  playwright.on('close', () => browser.close());
  browser.on('close', () => playwright.close());
}

/** @param {{ features: Record<string, unknown> | null }} asked */
function answer({ features }) {
  const odd = Object.entries(features ?? {}).find(
    ([, value]) => !usual.has(/** @type {any} */ (value)),
  );
  if (odd === undefined) return { type: 'success', result: {} };
  const message = `this Firefox cannot set ${odd[0]} to ${String(odd[1])}`;
  return { type: 'error', error: 'unsupported operation', message };
}
