import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCandidate, type Candidate } from '../../../src/editions/candidates.ts';
import { keep } from '../../../src/editions/keep.ts';
import { keptEditions } from '../../../src/editions/keptEditions.ts';
import { manifestFile, parseManifest } from '../../../src/editions/manifest.ts';
import { tokens } from '../../../src/editions/tokens.ts';

const occasion = { day: '2026-11-26', version: '0.1.0' };
const later = { day: '2027-01-02', version: '0.2.0' };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
});

function candidate(tonnes: number): Candidate {
  const page = `<p>${tokens.hash} ${tokens.day} ${tokens.date} ${String(tonnes)}</p>`;
  const rows = [{ year: 2019, tonnes }];
  const data = JSON.stringify({ id: 'one', title: 'One', tables: [{ name: 'rows', rows }] });
  return { id: 'one', language: 'en', page, data };
}

function pageOf(hash = ''): string {
  return join(folder, 'e', `one@${hash}`, 'index.html');
}

describe('keep(candidates, occasion, folder)', () => {
  test('writes the figure, its data and a row that names both', () => {
    const [edition] = keep([candidate(900)], occasion, folder);
    expect(edition).toMatchObject({
      id: 'one',
      kept: '2026-11-26',
      version: '0.1.0',
      title: 'One',
    });
    expect(readFileSync(pageOf(edition?.hash), 'utf8')).toBe(
      `<p>${String(edition?.hash)} 2026-11-26 26 November 2026 900</p>`,
    );
    expect(keptEditions(folder)).toEqual([edition]);
  });

  test('leaves what is kept as it is, byte for byte, on a later day and beside later data', () => {
    const [edition] = keep([candidate(900)], occasion, folder);
    const before = readFileSync(pageOf(edition?.hash));
    expect(keep([candidate(900)], later, folder)).toEqual([]);
    const [next] = keep([candidate(901)], later, folder);
    expect(readFileSync(pageOf(edition?.hash))).toEqual(before);
    expect(next?.hash).not.toBe(edition?.hash);
    expect(keptEditions(folder)).toEqual([edition, next]);
  });

  test('keeps no page without a place for its day', () => {
    expect(() => keep([{ ...candidate(1), page: '<p></p>' }], occasion, folder)).toThrow(
      'edition: has no place for its hash',
    );
  });
});

describe('keptEditions(folder)', () => {
  test('has none before the first', () => {
    expect(keptEditions(folder)).toEqual([]);
  });

  test('refuses an edition of which a byte is another', () => {
    const [edition] = keep([candidate(900)], occasion, folder);
    const file = pageOf(edition?.hash);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
    expect(() => keptEditions(folder)).toThrow(`${file}: is not as it was when it was kept`);
  });

  test('refuses what is gone, and what no row tells of', () => {
    const [edition] = keep([candidate(900)], occasion, folder);
    rmSync(pageOf(edition?.hash));
    mkdirSync(join(folder, 'e', 'stray@0'));
    expect(() => keptEditions(folder)).toThrow(
      /index\.html: is gone; pages elsewhere may show it\n.*stray@0: stands in no row of/,
    );
  });
});

test('parseManifest(text) › names the file and the place', () => {
  expect(() => parseManifest('[{"id":"One"}]')).toThrow(`${manifestFile}: 0.id: `);
});

describe('readCandidate(id, language, folder)', () => {
  test('says what to do before a build', () => {
    expect(() => readCandidate('one', 'en', folder)).toThrow('npm run build');
  });

  test('names figures that are meant, perhaps', () => {
    for (const id of ['cloud-revenue', 'cloud-share-china', 'singles-day'])
      mkdirSync(join(folder, 'en', id), { recursive: true });
    expect(() => readCandidate('cloud-share', 'en', folder)).toThrow(
      'cloud-share: no figure has this id; there is cloud-revenue, cloud-share-china',
    );
  });
});
