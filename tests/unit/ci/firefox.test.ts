import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findFirefox } from '../../../.ci/firefox.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firefox-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.each([
  ['Mozilla Firefox 153.7.0esr', true],
  ['Mozilla Firefox 160.0', true],
  ['Mozilla Firefox 140.12.0esr', false],
  ['Chromium 156.0.8078.108', false],
])('findFirefox() › of a program that says %j: %s', (words, isTaken) => {
  const program = join(folder, 'browser');
  writeFileSync(program, `#!/bin/sh\necho '${words}'\n`);
  chmodSync(program, 0o755);
  vi.stubEnv('FIREFOX_PATH', program);
  if (isTaken) expect(findFirefox()).toBe(program);
  else expect(findFirefox).toThrow(`no Firefox from 153 on starts there: ${program}`);
});

test('findFirefox() › refuses a program that is not there, or that fails', () => {
  const program = join(folder, 'none');
  vi.stubEnv('FIREFOX_PATH', program);
  expect(findFirefox).toThrow('starts there');
  writeFileSync(program, "#!/bin/sh\necho 'Mozilla Firefox 153.0'\nexit 1\n");
  chmodSync(program, 0o755);
  expect(findFirefox).toThrow('starts there');
});
