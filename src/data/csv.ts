import type { Fault } from './fault.ts';
import { codePoint } from './fault.ts';
import type { CsvRecord } from './records.ts';
import { readRecords } from './records.ts';

/** `complete` is false when part of the file could not be read; `faults` then says where. */
export interface Csv {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly faults: readonly Fault[];
  readonly complete: boolean;
}

/**
 * Reads CSV with a header row: comma, double quotes, UTF-8, any line ending, a byte-order mark
 * allowed. Never throws: what cannot be read is a fault, and every record that can be is returned.
 * @param mayBeEmpty true where no row below the header is no fault
 */
export function parseCsv(text: string, file: string, { mayBeEmpty = false } = {}): Csv {
  const { records, faults } = readRecords(text, file);
  const read = headed(records, text, file, [...faults]);
  if (
    read.header.length > 0 &&
    read.records.length === 0 &&
    read.faults.length === 0 &&
    !mayBeEmpty
  )
    read.faults.push({ file, line: 1, message: 'must hold a row below its header' });
  return { ...read, complete: faults.length === 0 };
}

function headed(
  records: readonly CsvRecord[],
  text: string,
  file: string,
  faults: Fault[],
): Omit<Csv, 'complete' | 'faults'> & { readonly faults: Fault[] } {
  const [first, ...rest] = records;
  if (first?.line !== 1) {
    if (faults.length === 0) {
      faults.push({ file, line: 1, message: 'must begin with a header row' });
    }
    return { header: [], records: [], faults: sorted(faults) };
  }
  const header = first.cells;
  faults.push(...headerFaults(header, file));
  for (const record of rest) faults.push(...recordFaults(record, header, file));
  if (!/[\r\n]$/.test(text)) {
    const message = 'must end with a line break, or its last row may be cut short';
    faults.push({ file, line: records.at(-1)?.line ?? 1, message });
  }
  return { header, records: rest.filter((record) => !isEmpty(record)), faults: sorted(faults) };
}

function isEmpty({ cells }: CsvRecord): boolean {
  return cells.length === 1 && cells[0] === '';
}

function headerFaults(header: readonly string[], file: string): Fault[] {
  return header.flatMap((name, index) => {
    if (name === '') return { file, line: 1, message: `column ${index + 1} has no name` };
    if (header.indexOf(name) < index) {
      return { file, line: 1, message: 'column stands twice', value: name };
    }
    return unprintable(name, file, 1, `column ${index + 1}`);
  });
}

function recordFaults(record: CsvRecord, header: readonly string[], file: string): Fault[] {
  const { line, cells } = record;
  if (isEmpty(record)) return [{ file, line, message: 'line is empty' }];
  const faults = cells.flatMap((cell, index) => unprintable(cell, file, line, header[index]));
  if (cells.length !== header.length) {
    faults.push({
      file,
      line,
      message: `must have ${header.length} cells`,
      value: `${cells.length}`,
    });
  }
  return faults;
}

// Control characters, marks that are not seen, and what a decoder puts for bytes it cannot read.
// Joiners (U+200C, U+200D) and direction marks are letters' business in some scripts.
const strange = /[\0-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffd\ud800-\udfff]/u;

function unprintable(cell: string, file: string, line: number, column?: string): Fault[] {
  const character = strange.exec(cell)?.[0];
  if (character === undefined) return [];
  const message = 'must not hold a control or replacement character';
  return [{ file, line, column, message, value: `U+${codePoint(character)}` }];
}

function sorted(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line);
}
