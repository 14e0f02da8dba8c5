// @ts-check
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './filesIn.mjs';

const text = /\.(atom|css|csv|html|js|json|mjs|rss|svg|txt|xml)$/;
// A packet holds as much: what is smaller would not come sooner.
const leastBytes = 1400;
// Pages are many, and packed hard they take 2 % less in all, for thirty times the time. Scripts are few, and kept for a year.
const quality = { hashed: constants.BROTLI_MAX_QUALITY, other: 5 };

/**
 * Writes `.br` and `.gz` beside each text file of a built site, for hosts that send such files as they are.
 * @param {string} folder
 * @returns {Promise<{ files: number, bytes: number, br: number, gz: number }>} how many, and what they take in all
 */
export async function precompress(folder) {
  const files = filesIn(folder).filter(
    (file) => text.test(file) && statSync(join(folder, file)).size >= leastBytes,
  );
  const sum = { files: files.length, bytes: 0, br: 0, gz: 0 };
  for (const file of files) {
    const path = join(folder, file);
    const whole = readFileSync(path);
    const isHashed = file.startsWith('_astro') && extname(file) === '.js';
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(whole, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: isHashed ? quality.hashed : quality.other,
          [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
        },
      }),
      promisify(gzip)(whole, { level: constants.Z_BEST_COMPRESSION }),
    ]);
    for (const [ending, packed] of /** @type {const} */ ([
      ['br', br],
      ['gz', gz],
    ])) {
      writeFileSync(`${path}.${ending}`, packed);
      sum[ending] += packed.length;
    }
    sum.bytes += whole.length;
  }
  return sum;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { files, bytes, br, gz } = await precompress(resolve(process.argv[2] ?? 'dist'));
  const megabytes = (/** @type {number} */ value) => `${(value / 1e6).toFixed(1)} MB`;
  console.log(
    `${files} files of ${megabytes(bytes)}: brotli ${megabytes(br)}, gzip ${megabytes(gz)}`,
  );
}
