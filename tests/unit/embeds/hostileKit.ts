import type { Kit } from '../../../src/embeds/kit.ts';

const root = 'https://charts.example/two-roads/';

/** A kit whose every word tries to get out of its place. */
export const hostileKit: Kit = {
  id: 'singles-day',
  kind: 'chart',
  language: 'en',
  title: "\"><script>alert(1)</script> & '<b>' —",
  home: root,
  page: `${root}charts/singles-day/?a=1&b="2"`,
  frame: `${root}embed/singles-day/`,
  script: `${root}embed.js`,
  width: 720,
  height: 512,
  heights: '360:640 720:512',
  picture: { png: `${root}a.png`, png2x: `${root}a@2x.png`, width: 760, height: 540 },
  card: { png: `${root}a-card.png`, width: 1200, height: 630 },
  alt: '" onerror="alert(1)\n</figure>',
  caption: "\"><script>alert(1)</script> & '<b>' —. Source: <i>A & B</i>.",
  credit: 'Two <Roads>, CC "BY" 4.0',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  citation: '',
};
