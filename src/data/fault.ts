/** One thing wrong in one file, at the line on which its row begins. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column?: string | undefined;
  readonly message: string;
  readonly value?: string | undefined;
}

const longestValue = 80;

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

// A fault must stay one line, and a broken quote can put half a file into a value.
function oneLine(value: string): string {
  const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  return shown.replace(
    /[\p{C}\u2028\u2029]/gu,
    (character) => escapes[character] ?? `\\u{${codePoint(character)}}`,
  );
}

/** The code point of the first character as Unicode writes it, four digits or more: `FEFF`. */
export function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** The fault as one line: `data/hubs.csv:14: lat: must be between -90 and 90: 95.2`. */
export function formatFault({ file, line, column, message, value }: Fault): string {
  const place = [`${file}:${line}`, ...(column === undefined ? [] : [oneLine(column)])];
  return [...place, message, ...(value === undefined ? [] : [oneLine(value)])].join(': ');
}

/** Thrown when data cannot be used; carries every fault found, in the order of tables and lines. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.faults = faults;
  }
}
