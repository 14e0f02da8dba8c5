import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { classicScript } from '../../../src/classic/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'classic-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('classicScript(entry)', () => {
  test('puts types away and imports in, and leaves nothing behind', async () => {
    file('part.ts', `export const double = (n: number): number => n * 2;`);
    const entry = file('entry.ts', `import { double } from './part.ts';\nsay(double(21));`);
    const heard: number[] = [];
    const context = { say: (n: number) => heard.push(n) };
    runInNewContext(await classicScript(entry, true), context);
    expect(heard).toEqual([42]);
    expect(Object.keys(context)).toEqual(['say']);
  });

  test('is the same text each time', async () => {
    const entry = 'src/reader/index.ts';
    expect(await classicScript(entry, true)).toBe(await classicScript(entry, true));
  });

  test('names an import that is not there', async () => {
    const entry = file('broken.ts', `import { a } from './absent.ts';\na();`);
    await expect(classicScript(entry, true)).rejects.toThrow('absent.ts');
  });

  test('refuses code that would end its element', async () => {
    const entry = file('ending.ts', `document.title = '</scr' + 'ipt>' + '<!' + '--';`);
    await expect(classicScript(entry, true)).rejects.toThrow('would end its element');
  });
});
