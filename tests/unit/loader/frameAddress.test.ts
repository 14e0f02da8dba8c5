import { expect, test } from 'vitest';
import { parameters } from '../../../src/atlas/addressParameters.ts';
import { initialState } from '../../../src/charts/state.ts';
import { frameAddress, passedOn } from '../../../src/loader/frameAddress.ts';

const home = 'https://charts.example/two-roads/';
const address = (attributes: Record<string, string>, id = 'singles-day') =>
  frameAddress(home, id, (name) => attributes[name] ?? null);

test('frameAddress(home, id, valueOf) › stands below the script’s own folder', () => {
  expect(address({})).toBe(`${home}embed/singles-day/`);
});

test('frameAddress(home, id, valueOf) › passes on theme, language and state, and nothing else', () => {
  const attributes = {
    from: '2010',
    theme: 'dark',
    lang: 'en',
    title: 'x',
    heights: '1:2',
    to: '',
  };
  expect(address(attributes)).toBe(`${home}embed/singles-day/?theme=dark&lang=en&from=2010`);
});

test('frameAddress(home, id, valueOf) › lets no value out of its place', () => {
  expect(address({ theme: 'a&b=c#d' }, '../x?y')).toBe(
    `${home}embed/..%2Fx%3Fy/?theme=a%26b%3Dc%23d`,
  );
});

test('frameAddress(home, id, valueOf) › leads to the edition that is named', () => {
  expect(address({ edition: '0a1b2c3d4e', theme: 'dark' })).toBe(
    `${home}e/singles-day@0a1b2c3d4e/?theme=dark`,
  );
  expect(address({ edition: '../x' })).toBe(`${home}e/singles-day@..%2Fx/`);
});

test('passedOn › knows every part of the state of charts and of the map', () => {
  const parts = [...Object.keys(initialState), ...parameters.map(({ name }) => name)];
  expect(parts.filter((part) => !passedOn.some((name) => name === part))).toEqual([]);
});
