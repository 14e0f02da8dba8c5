import ts from 'typescript';

export interface Import {
  /** as written: `../data/dates.ts`, `node:fs`, `d3` */
  readonly specifier: string;
  /** erased by the compiler, so that it brings nothing in at run time */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Every import, re-export, `import()` and `import.meta.glob` of a .ts, .mjs, .astro, .svelte or .mdx file. */
export function importsOf(path: string, text: string): Import[] {
  return scriptsOf(path, text).flatMap(({ code, line }) => {
    const file = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true);
    return [...walk(file)].map(({ specifier, typeOnly, at }) => ({
      specifier,
      typeOnly,
      line: line + file.getLineAndCharacterOfPosition(at).line,
    }));
  });
}

interface Script {
  readonly code: string;
  readonly line: number;
}

function scriptsOf(path: string, text: string): Script[] {
  if (path.endsWith('.astro')) return [...matches(text, frontmatter), ...scripts(text)];
  if (path.endsWith('.svelte')) return scripts(text);
  if (path.endsWith('.mdx')) return matches(text, esmLine);
  return [{ code: text, line: 1 }];
}

const frontmatter = /^---\r?\n([\s\S]*?)^---/gm;
const esmLine = /^((?:import|export)\s[^\n]*)$/gm;
const scriptElement = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const scriptSource = /<script\b[^>]*\bsrc=["']([^"']+)["']/g;

function scripts(text: string): Script[] {
  const named = matches(text, scriptSource).filter(({ code }) => code.startsWith('.'));
  const asImports = named.map(({ code, line }) => ({ code: `import '${code}';`, line }));
  return [...matches(text, scriptElement), ...asImports];
}

function matches(text: string, pattern: RegExp): Script[] {
  return [...text.matchAll(pattern)].map((match) => {
    const code = match[1] ?? '';
    const start = match.index + match[0].indexOf(code);
    return { code, line: text.slice(0, start).split('\n').length };
  });
}

interface Found {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly at: number;
}

function* walk(node: ts.Node): Generator<Found> {
  const found = importAt(node);
  if (found !== undefined) {
    yield { ...found, at: node.getStart() };
  }
  for (const child of node.getChildren()) yield* walk(child);
}

function importAt(node: ts.Node): Omit<Found, 'at'> | undefined {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return textOf(node.moduleSpecifier, typeOnly);
  }
  if (ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return textOf(node.argument.literal, true);
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    const isImport =
      node.expression.kind === ts.SyntaxKind.ImportKeyword || called === 'import.meta.glob';
    return isImport ? textOf(node.arguments[0], false) : undefined;
  }
  return undefined;
}

function textOf(node: ts.Node | undefined, typeOnly: boolean): Omit<Found, 'at'> | undefined {
  return node !== undefined && ts.isStringLiteralLike(node)
    ? { specifier: node.text, typeOnly }
    : undefined;
}
