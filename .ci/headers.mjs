// @ts-check

/**
 * @typedef {{ pattern: RegExp, headers: [name: string, value: string][] }} HeaderRule
 */

/**
 * Reads a `_headers` file as static hosts do: a path a line, `*` standing for anything, and under
 * it, indented, one `Name: value` a line.
 * @param {string} text
 * @returns {HeaderRule[]}
 * @throws {Error} naming the line it cannot read
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: pathPattern(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule === undefined || name === undefined || value === undefined) {
      throw new Error(`_headers:${index + 1}: neither a path nor a header: ${line.trim()}`);
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/**
 * The headers of a path; where several rules give the same one, their values are joined, as Netlify and
 * Cloudflare Pages do.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>} by lower-case name
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const [name, value] of rule.headers) {
      const before = headers[name.toLowerCase()];
      headers[name.toLowerCase()] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return headers;
}

/** @param {string} path */
function pathPattern(path) {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`);
}
