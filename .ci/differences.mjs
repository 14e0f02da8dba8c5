// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './filesIn.mjs';

/**
 * Where two folders differ, a line each in the order of names: a file that only one has, or whose bytes are not
 * the same.
 * @param {string} one
 * @param {string} other
 */
export function differences(one, other) {
  const [here, there] = [new Set(filesIn(one)), new Set(filesIn(other))];
  return [...new Set([...here, ...there])].toSorted().flatMap((file) => {
    if (!there.has(file)) return [`${file}: only in ${one}`];
    if (!here.has(file)) return [`${file}: only in ${other}`];
    const [before, after] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    return before.equals(after) ? [] : [`${file}: differs ${placeOf(before, after)}`];
  });
}

/** The first byte that is not the same, with what stands there. @param {Buffer} before @param {Buffer} after */
function placeOf(before, after) {
  const at = before.findIndex((byte, index) => byte !== after[index]);
  const from = at === -1 ? before.length : at;
  const around = (/** @type {Buffer} */ bytes) =>
    JSON.stringify(bytes.toString('utf8', Math.max(0, from - 20), from + 40));
  return `at byte ${from}: ${around(before)}, ${around(after)}`;
}
