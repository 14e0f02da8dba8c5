// @ts-check
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headersFor, parseHeaders } from './headers.mjs';
import { locate } from './locate.mjs';
import { encodingFor, pack } from './pack.mjs';

const types = /** @type {Record<string, string>} */ ({
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
});

/**
 * @typedef {{ folder: string, base: string, rules: import('./headers.mjs').HeaderRule[],
 *   packed: Map<string, Buffer> }} Site a built site, and what of it was compressed so far
 */

/**
 * Serves a built site as a static host would: `_headers` obeyed, brotli or gzip, `/a` sent on to
 * `/a/`, the site's own 404 page.
 * @param {{ folder: string, port?: number, host?: string, base?: string }} options with port 0
 *   the system picks one; `base` is the path the site was built for
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with EADDRINUSE
 */
export function serve({ folder, port = 0, host = '127.0.0.1', base = '/' }) {
  const headers = join(folder, '_headers');
  const site = {
    folder: resolve(folder),
    base: `/${base}/`.replace(/\/+/g, '/'),
    rules: existsSync(headers) ? parseHeaders(readFileSync(headers, 'utf8')) : [],
    packed: new Map(),
  };
  const server = createServer((request, response) => answer(site, request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      done({
        url: `http://${host}:${bound}${site.base}`,
        close: () => closed(server),
      });
    });
  });
}

/**
 * Serves at the first free port from `port` on.
 * @param {{ folder: string, port: number, base?: string }} options
 */
export async function serveAtFreePort({ folder, port, base = '/' }) {
  for (let tried = port; tried < port + 100; tried++) {
    try {
      return await serve({ folder, base, port: tried });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`no free port: ${port} to ${port + 99}`);
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function closed(server) {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/**
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(site, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = locate(site, request.url ?? '/');
  if ('file' in found) send(site, request, response, found);
  else if ('location' in found) {
    response.writeHead(found.status, { location: found.location }).end();
  } else response.writeHead(found.status, { 'content-type': 'text/plain' }).end('not found');
}

/**
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ file: string, path: string, status: number }} found
 */
function send(site, request, response, { file, path, status }) {
  const { size, mtimeMs } = statSync(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const encoding = encodingFor(type, String(request.headers['accept-encoding'] ?? ''));
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${encoding ?? ''}"`;
  const headers = {
    'content-type': type,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag: tag,
    ...headersFor(site.rules, path),
  };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (encoding === undefined) {
    response.writeHead(status, { ...headers, 'content-length': size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
    return;
  }
  const body = site.packed.get(file + tag) ?? pack(file, encoding);
  site.packed.set(file + tag, body);
  response.writeHead(status, {
    ...headers,
    'content-encoding': encoding,
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Serves `dist`, or the folder named, until it is told to stop. */
async function main() {
  const named = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'dist';
  const port = Number(process.env['PORT'] ?? 4321);
  if (!existsSync(join(named, 'index.html'))) {
    console.error(`${named}: holds no built site; run npm run build first`);
    process.exitCode = 1;
    return;
  }
  const base = process.env['BASE_PATH'] ?? '/';
  const options = { folder: named, port, base };
  const server = port === 0 ? await serve(options) : await serveAtFreePort(options);
  console.log(`serving ${named} at ${server.url}`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void server.close());
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main();
}
