import { defineConfig } from '@playwright/test';
import { findFirefox, oldestVersion } from '../../.ci/firefox.mjs';
import common from '../../playwright.config.ts';

if (findFirefox() === undefined) {
  throw new Error(
    `no Firefox from ${oldestVersion} on found: install it, or name it by FIREFOX_PATH`,
  );
}

/** Files of tests that steer Chromium by its own protocol, or weigh what one browser is enough to weigh. */
const forChromiumAlone = [
  ...['accessibility', 'accessibilityTree', 'layout', 'mapPlay', 'mapTouch', 'mapWheel', 'weight'],
  // Theirs are wishes of a reader, for dark, other colours or paper, that are not Firefox’s own.
  ...['embedTheme', 'filled', 'forcedColours', 'mapAccessibility', 'paper', 'scheme'],
];

/** By their titles, tests of what WebDriver BiDi cannot ask of Firefox yet, each with what that is. */
const beyondFirefox = [
  ['without JavaScript', 'to run no scripts'],
  ['by touch|a link made at 360', 'to be touched'],
  ['reduced motion|reduce ›|on paper|print ›|paper ›', 'less motion, or paper'],
  ['each control changes', 'to take what is typed for a change'],
  ['goes view by view', 'to go back within a page'],
  [
    'without an origin|stays as it was printed|another site|grows with the table',
    'to press and to point within a frame of another site',
  ],
  ['/embedding/ › Tab', 'to follow the focus into a frame'],
  ['how far it is read', 'the line of progress, which Firefox does not draw'],
] as const;

export default defineConfig({
  ...common,
  testDir: '../browser',
  testIgnore: forChromiumAlone.map((name) => `**/${name}.spec.ts`),
  grepInvert: beyondFirefox.map(([titles]) => new RegExp(titles)),
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: `${import.meta.dirname}/relay.mjs` },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
});
