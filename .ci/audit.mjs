// @ts-check
import { pathToFileURL } from 'node:url';
import { command, machineOnly, run } from './steps.mjs';

/**
 * @typedef {{ answered: false, reason: string } | { answered: true, grave: number, names: string[] }} Audit `grave`
 *   counts packages with a known hole of the two highest degrees, `names` tells them
 */

/**
 * What npm's registry knows against the packages the site is made of.
 * @returns {Promise<Audit>}
 */
export async function audit() {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { output } = await run('npm', args, { env: machineOnly(), quiet: true, limit: 60_000 });
  return readAudit(output);
}

/**
 * Reads what `npm audit --json` prints; a registry that was not reached, or answers no such question, tells nothing.
 * @param {string} output
 * @returns {Audit}
 */
export function readAudit(output) {
  const report = parsed(/^\{[\s\S]*^\}/m.exec(output)?.[0] ?? '');
  const found = report?.['vulnerabilities'];
  if (typeof found !== 'object' || found === null) {
    const reason = report?.['message'] ?? 'the registry was not reached';
    return { answered: false, reason: String(reason) };
  }
  const names = Object.entries(found)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name} (${severity})`);
  return { answered: true, grave: names.length, names };
}

/** @param {Audit} audit */
export function auditWords(audit) {
  if (!audit.answered) return `npm audit: no answer, so nothing is known: ${audit.reason}`;
  if (audit.grave === 0) return 'npm audit: no grave hole is known in what the site is made of';
  return `npm audit: ${audit.grave} packages with grave holes: ${audit.names.join(', ')}`;
}

/** @param {string} text @returns {Record<string, any> | undefined} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await command(async () => {
    const found = await audit();
    console.log(auditWords(found));
    return found.answered && found.grave > 0 ? 1 : 0;
  });
}
