// @ts-check
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * The best encoding a reader accepts for a file of this type, if any.
 * @param {string} type
 * @param {string} accepted the header `accept-encoding`
 * @returns {'br' | 'gzip' | undefined}
 */
export function encodingFor(type, accepted) {
  if (!/^text\/|json|javascript|svg|xml/.test(type)) return undefined;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/**
 * A file compressed.
 * @param {string} file
 * @param {'br' | 'gzip'} encoding
 */
export function pack(file, encoding) {
  const text = readFileSync(file);
  // Quality 11 is what hosts store; above a megabyte it takes longer than anyone waits.
  const quality = text.length > 1_000_000 ? 5 : 11;
  return encoding === 'br'
    ? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    : gzipSync(text);
}
