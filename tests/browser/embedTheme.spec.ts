import { embedAddress, framed, test } from './otherSite.ts';
import { expect } from './siteTest.ts';

const themes = ['auto', 'light', 'dark'] as const;
const schemes = ['light', 'dark'] as const;
const papers = { light: 'rgb(251, 248, 242)', dark: 'rgb(18, 22, 28)' };

for (const reader of schemes) {
  test(`an embed › is in its colours from the first paint on, for readers of ${reader} pages`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: reader });
    // Each frame's colours, from before it is painted.
    await page.addInitScript(() => {
      const seen = new Set<string>();
      const look = (): void => {
        if (document.querySelector('main'))
          seen.add(getComputedStyle(document.body).backgroundColor);
        document.documentElement.dataset['seen'] = [...seen].join(' ');
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    for (const scheme of schemes) {
      const body = themes.map((theme) => {
        const src = embedAddress(baseURL, 'country-be', `?theme=${theme}`);
        return `<iframe id="${theme}" title="${theme}" sandbox="allow-scripts" src="${src}"></iframe>`;
      });
      await host.open(page, { body: body.join(''), scheme });
      for (const theme of themes) {
        const frame = await framed(page, theme);
        await expect(frame.locator('.embed-credit')).toBeVisible();
        // What the browser tells a frame in a page of another scheme is the browser's own choice.
        const isDark = await frame.evaluate(
          () => matchMedia('(prefers-color-scheme: dark)').matches,
        );
        const wanted = {
          light: papers.light,
          dark: papers.dark,
          auto: papers[isDark ? 'dark' : 'light'],
        };
        await expect
          .poll(() => frame.evaluate(() => document.documentElement.dataset['seen']))
          .toBe(wanted[theme]);
      }
    }
  });
}
