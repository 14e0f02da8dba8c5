import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.ts';

const moduleFolders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules'];

export interface Nginx {
  readonly url: string;
  /** whether it sends Brotli files that were packed beforehand */
  readonly hasBrotli: boolean;
  readonly close: () => Promise<void>;
}

/** The set-up that README.md gives, as it stands there. */
export function setUpIn(readme: string): string {
  const [, block] = /```nginx\n([^`]+)```/.exec(readme) ?? [];
  if (block === undefined) throw new Error('README.md: holds no set-up of nginx');
  return block;
}

/** Whether this machine has a program. */
export function isHere(program: string): boolean {
  return spawnSync(program, ['-v']).error === undefined;
}

/** Serves a folder with the README’s set-up; only the address, the folder and the certificate are others. */
export async function startNginx(setUp: string, folder: string): Promise<Nginx> {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const brotli = moduleFolders
    .map((path) => join(path, 'ngx_http_brotli_static_module.so'))
    .find(existsSync);
  for (const part of ['logs', 'body']) mkdirSync(join(prefix, part));
  const file = join(prefix, 'nginx.conf');
  writeFileSync(file, configuration(setUp, { folder, prefix, port, brotli }));
  const words = ['-e', join(prefix, 'logs', 'error.log'), '-p', prefix, '-c', file];
  const child = spawn('nginx', words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const url = `http://127.0.0.1:${String(port)}/`;
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true });
  };
  for (let tries = 0; !(await answers(url)); tries++) {
    if (child.exitCode !== null || tries > 100) {
      await close();
      throw new Error(`nginx: does not answer: ${complaint}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return { url, hasBrotli: brotli !== undefined, close };
}

interface Place {
  readonly folder: string;
  readonly prefix: string;
  readonly port: number;
  readonly brotli: string | undefined;
}

function configuration(setUp: string, { folder, prefix, port, brotli }: Place): string {
  const put = (text: string, from: string, to: string) => {
    if (!text.includes(from)) throw new Error(`README.md: the set-up of nginx lacks: ${from}`);
    return text.replace(from, to);
  };
  let site = put(setUp, 'listen 443 ssl;', `listen 127.0.0.1:${String(port)};`);
  site = put(site, 'root /srv/two-roads/dist;', `root ${folder};`);
  if (brotli !== undefined) site = put(site, '# brotli_static on;', 'brotli_static on;');
  return [
    brotli === undefined ? '' : `load_module ${brotli};`,
    // Started as root it would serve as a user who may not enter the folder.
    process.getuid?.() === 0 ? 'user root;' : '',
    `daemon off; worker_processes auto; pid ${join(prefix, 'pid')};`,
    'events { worker_connections 1024; }',
    'http {',
    '  include /etc/nginx/mime.types; sendfile on; tcp_nopush on; access_log off;',

    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `  ${name}_temp_path ${join(prefix, 'body', name)};`,
    ),
    site,
    '}',
  ].join('\n');
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}
