import { describe, expect, test } from 'vitest';
import { checkSettings } from '../../../src/settings/checkSettings.ts';
import { settingFaults } from '../../../src/settings/settingFaults.ts';
import { site } from '../../../src/site.ts';

/** The settings of a fresh clone, with others in the place of some. */
const faults = (changed: object) => settingFaults({ ...site, ...changed });
const letters = (settings: object) =>
  faults({ newsletter: { provider: 'buttondown', doubleOptIn: true, ...settings } });

describe('settingFaults(site)', () => {
  test('finds none in the settings as they stand, nor in all that can be set', () => {
    expect(settingFaults(site)).toEqual([]);
    expect(
      faults({
        contactUrl: 'mailto:editors@example.org',
        feeds: { begun: '2026-11-25', authority: 'example.org', hub: 'https://hub.example.org/' },
        newsletter: { provider: 'buttondown', doubleOptIn: true, username: 'two-roads' },
        social: [{ name: 'Mastodon', href: 'https://social.example.org/@tworoads' }],
      }),
    ).toEqual([]);
  });

  test.each([
    [{ contactUrl: 'editors@example.org' }, /^contactUrl: must be an address .+: "editors@/],
    [{ feeds: { begun: '2026-11' } }, /^feeds\.begun: must be a day, YYYY-MM-DD: "2026-11"$/],
    [
      { feeds: { begun: '2026-11-25', authority: 'https://example.org' } },
      /^feeds\.authority: must be a host/,
    ],
    [
      { feeds: { begun: '2026-11-25', hub: 'http://hub.example.org/' } },
      /^feeds\.hub: must be an address that begins with https:\/\/: "http:\/\/hub\.example\.org\/"$/,
    ],
    [
      { social: [{ name: 'Mastodon', href: '@tworoads@social.example.org' }] },
      /^social\.0\.href: must be an address that begins with https:\/\/: "@tworoads/,
    ],
    [{ social: [{ name: '', href: 'https://a.example.org/' }] }, /^social\.0\.name: /],
    [
      { newsletter: { provider: 'pigeons', doubleOptIn: true } },
      /^newsletter\.provider: must be one of buttondown, listmonk, mailchimp: pigeons$/,
    ],
  ])('names what is wrong, and the value: %j', (changed, line) => {
    const found = faults(changed);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(line);
  });

  test('names what a provider asks for and is not told, or is told in vain', () => {
    expect(letters({})).toEqual([expect.stringMatching(/^newsletter\.username: /)]);
    expect(letters({ username: 'a', list: 'b' })).toEqual([expect.stringContaining('list')]);
    expect(letters({ provider: 'listmonk', address: 'http://a.example.org', list: 'x' })).toEqual([
      expect.stringMatching(/^newsletter\.address: must be an address that begins with https/),
      expect.stringMatching(/^newsletter\.list: must be the UUID of a public list: "x"$/),
    ]);
    expect(letters({ provider: 'mailchimp', action: 'https://example.org/?u=1&id=2' })).toEqual([
      expect.stringMatching(/^newsletter\.action: must be the address in “action” of the form/),
    ]);
  });

  test('names the same address twice', () => {
    const one = { name: 'A', href: 'https://a.example.org/' };
    expect(faults({ social: [one, one] })).toEqual([expect.stringMatching(/^social: must not/)]);
  });
});

describe('checkSettings(site)', () => {
  test('throws all faults, one line each, with their file', () => {
    const wrong = { ...site, contactUrl: 'x', social: [{ name: 'A', href: 'b' }] };
    expect(() => checkSettings(wrong)).toThrow(
      /^src\/site\.ts: contactUrl: .+\nsrc\/site\.ts: social\.0\.href: .+$/,
    );
  });
});
