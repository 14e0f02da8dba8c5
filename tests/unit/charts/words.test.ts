import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { typedFigures } from '../../../src/prose/typedFigures.ts';

const folder = 'src/charts/words';

/** Units and names with a number in them that are no figures. */
const excused = [
  'in millions a year',
  'in millions of m²',
  'in millions of square',
  'in millions of users',
  'in millions of US dollars',
  'in billions',
  'in thousands of tonnes',
  'Trains, thousands',
  'US$ billion',
  'RMB billion',
];

/** The figures typed into the texts of a words file, each with its line. */
function typedIn(source: string): string[] {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (
      isText &&
      !named &&
      !ts.isImportDeclaration(node.parent) &&
      !ts.isLiteralTypeNode(node.parent)
    ) {
      const bare = excused.reduce((rest, unit) => rest.replaceAll(unit, ''), node.text);
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(
        ...typedFigures(bare.replaceAll('m²', 'm')).map((figure) => `${String(line)}: ${figure}`),
      );
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

describe('words of charts', () => {
  it.each(readdirSync(folder))('%s › holds no typed figure', (name) => {
    expect(typedIn(readFileSync(`${folder}/${name}`, 'utf8'))).toEqual([]);
  });

  it.each([
    ["const title = 'Liège got 276 jobs';", '276'],
    ['const title = `In 2021 ${f.place} opened`;', '2021'],
    ['const title = `${f.place} got eight halls`;', 'eight'],
  ])('typedIn(%s) › finds the figure', (source, figure) => {
    expect(typedIn(source)).toEqual([`1: ${figure}`]);
  });

  it('typedIn(source) › passes over keys and imports', () => {
    expect(typedIn("import a from './b2.ts'; const l = { 'hub-2014': f.year };")).toEqual([]);
  });
});
