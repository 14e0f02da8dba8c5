import { defineConfig } from '@playwright/test';
import { findFirefox, oldestVersion } from '../../.ci/firefox.mjs';
import common from '../../playwright.config.ts';

if (findFirefox() === undefined) {
  throw new Error(
    `no Firefox from ${oldestVersion} on found: install it, or name it by FIREFOX_PATH`,
  );
}

/**
 * Tests that Firefox cannot run: they steer Chromium by its own protocol, emulate the reader's wish for dark, less
 * motion or other colours, or weigh what one browser is enough to weigh.
 */
const forChromiumAlone = [
  ...['accessibility', 'accessibilityTree', 'forcedColours', 'layout', 'paper'],
  ...['mapTouch', 'mapPlay', 'scheme', 'weight'],
];

// What WebDriver BiDi cannot ask of it yet, and the line of progress, which Firefox does not draw.
const beyondFirefox = /without JavaScript|by touch|how far it is read/;

export default defineConfig({
  ...common,
  testDir: '../browser',
  testIgnore: forChromiumAlone.map((name) => `**/${name}.spec.ts`),
  grepInvert: beyondFirefox,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: `${import.meta.dirname}/relay.mjs` },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
});
