import { expect, test } from 'vitest';
import type { Forum } from '../../../src/community/forum.ts';
import { startThreadLinks } from '../../../src/community/startThread.ts';
import { loadDataset } from '../../../src/data/load.ts';

const draft = {
  title: 'Liège & “the hub”',
  text: 'Is 100% of it built?\n\nI doubt it. \ud83d',
  link: 'https://two-roads.example/countries/be/?a=1&b=2#hubs',
};
const fromUs: Forum = { id: 'x', kind: 'discourse', name: 'X', address: '', language: 'en' };

function linkOf(forum: Partial<Forum>, changes: Partial<typeof draft> = {}) {
  const links = startThreadLinks([{ ...fromUs, ...forum }], { ...draft, ...changes });
  const url = new URL(links[0]?.href ?? '');
  return { place: url.origin + url.pathname, ...Object.fromEntries(url.searchParams) };
}

test.each([
  ['discourse', 'https://d.example/talk', 'data/hubs'],
  ['nodebb', 'https://n.example/forum', '4'],
  ['lemmy', 'https://l.example', '3'],
  ['mastodon', 'https://m.example', undefined],
  ['github-discussions', 'https://github.com/a/b', 'ideas'],
  ['link', 'https://t.example/?u={link}&t={title}&x={text}', undefined],
] as const)(
  'startThreadLinks(forums, draft) › fills in a thread on %s',
  (kind, address, category) => {
    expect(linkOf({ kind, address, category })).toMatchSnapshot();
  },
);

test('startThreadLinks(forums, draft) › cuts a message, and never its link', () => {
  const { text } = linkOf(
    { kind: 'link', address: 'https://b.example/?text={text}' },
    { text: '🚢'.repeat(999) },
  ) as unknown as { text: string };
  expect(Array.from(text)).toHaveLength(300);
  expect(text.endsWith(`🚢…\n\n${draft.link}`)).toBe(true);
});

test('startThreadLinks(forums, draft) › gives each public place one address that can be opened', () => {
  const { forums } = loadDataset().tables;
  const links = startThreadLinks(forums, draft);
  expect(links.map(({ forum }) => forum.id)).toEqual(forums.map(({ id }) => id));
  for (const { href } of links) {
    expect(href).not.toMatch(/[{}\s]/);
    expect([...new URL(href).searchParams.values()].join('\n')).toContain(draft.link);
  }
});
