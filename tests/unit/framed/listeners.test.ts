import { describe, expect, test } from 'vitest';
import { asksForHeight, hearingOf, heightMessages } from '../../../src/framed/listeners.ts';

describe('hearingOf(id, search, hash)', () => {
  test('reads who listens', () => {
    const hearing = hearingOf(
      'map',
      '?theme=dark&childId=graphic-1&initialWidth=320',
      '#?secret=Ab9',
    );
    expect(hearing).toEqual({ id: 'map', pym: 'graphic-1', secret: 'Ab9' });
  });

  test.each([
    ['', ''],
    ['?childId=', '#?secret='],
    ['?childId=axPYMx"><script>', '#?secret=a b'],
    ['?childId=a%20b', '#secret=abc'],
    [`?childId=${'a'.repeat(81)}`, `#?secret=${'a'.repeat(33)}`],
  ])('takes no other text for a name or a secret: %s %s', (search, hash) => {
    expect(hearingOf('map', search, hash)).toEqual({ id: 'map' });
  });
});

describe('heightMessages(hearing, height)', () => {
  test('speaks to everybody, and to those who gave a name by that name', () => {
    expect(heightMessages({ id: 'map', pym: 'g', secret: 's' }, 1234)).toEqual([
      { 'two-roads': 'height', id: 'map', height: 1234 },
      { sentinel: 'amp', type: 'embed-size', height: 1234 },
      { 'datawrapper-height': { map: 1234 } },
      '{"id":"map","type":"set-height","value":1234}',
      'pymxPYMxgxPYMxheightxPYMx1234',
      { message: 'height', value: 1000, secret: 's' },
    ]);
    expect(heightMessages({ id: 'map' }, 90)).toHaveLength(4);
    expect(heightMessages({ id: 'map', secret: 's' }, 90).at(-1)).toMatchObject({ value: 200 });
  });
});

describe('asksForHeight(message, hearing)', () => {
  const hearing = { id: 'map', pym: 'g', secret: 's' };

  test.each([
    'pymxPYMxgxPYMxwidthxPYMx320',
    { sentinel: 'amp', type: 'frames-init' },
    { message: 'ready', secret: 's' },
  ])('hears %j', (message) => {
    expect(asksForHeight(message, hearing)).toBe(true);
  });

  test.each([
    null,
    undefined,
    7,
    '',
    'pymxPYMxotherxPYMxwidthxPYMx320',
    { sentinel: 'amp', type: 'embed-size' },
    { message: 'ready', secret: 't' },
    { message: 'ready' },
    ['ready'],
  ])('passes over %j', (message) => {
    expect(asksForHeight(message, hearing)).toBe(false);
  });

  test('wants a secret to have been given', () => {
    expect(asksForHeight({ message: 'ready' }, { id: 'map' })).toBe(false);
  });
});
