// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Where two folders differ, a line each in the order of names: a file that only one has, or whose bytes are not
 * the same.
 * @param {string} one
 * @param {string} other
 */
export function differences(one, other) {
  const [here, there] = [filesOf(one), filesOf(other)];
  return [...new Set([...here, ...there])].toSorted().flatMap((file) => {
    if (!there.has(file)) return [`${file}: only in ${one}`];
    if (!here.has(file)) return [`${file}: only in ${other}`];
    const [before, after] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    return before.equals(after) ? [] : [`${file}: differs ${placeOf(before, after)}`];
  });
}

/** @param {string} folder */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name))),
  );
}

/** The first byte that is not the same, with what stands there. @param {Buffer} before @param {Buffer} after */
function placeOf(before, after) {
  const at = before.findIndex((byte, index) => byte !== after[index]);
  const from = at === -1 ? before.length : at;
  const around = (/** @type {Buffer} */ bytes) =>
    JSON.stringify(bytes.toString('utf8', Math.max(0, from - 20), from + 40));
  return `at byte ${from}: ${around(before)}, ${around(after)}`;
}
