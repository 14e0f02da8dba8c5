import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchArgs } from './.ci/browser.mjs';

const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('no Chromium found: npm run verify installs one, CHROMIUM_PATH names one');
}

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: `${import.meta.dirname}/.cache/browser`,
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A fault on every page would otherwise wait for its end on each of them.
  maxFailures: process.env.CI === undefined ? 0 : 20,
  timeout: 120_000,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { executablePath, args: launchArgs },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  webServer: {
    command: `node .ci/serve.mjs ${process.env.DIST ?? 'dist'}`,
    cwd: import.meta.dirname,
    env: { PORT: '0' },
    // The address is known only once the server stands; Playwright keeps it as SITE_ADDRESS.
    wait: { stdout: /serving \S+ at (?<site_address>http:\S+)/ },
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
