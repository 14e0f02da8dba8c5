import { parse } from 'csv-parse/sync';
import type { CsvError, InfoRecord, Options } from 'csv-parse/sync';
import type { Fault } from './fault.ts';
import { codePoint } from './fault.ts';

/** A row as text, with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** `complete` is false when part of the file could not be read; `faults` then says where. */
export interface Csv {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly faults: readonly Fault[];
  readonly complete: boolean;
}

interface Found {
  readonly record: string[];
  readonly info: InfoRecord;
}

const quoteFaults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opened here is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a closing quote must be followed by a comma or the end of the line',
  INVALID_OPENING_QUOTE: 'a quote must open its cell and be doubled within one',
};

/**
 * Reads CSV with a header row: comma, double quotes, UTF-8, any line ending, a byte-order mark
 * allowed. Never throws: what cannot be read is a fault, and every record that can be is returned.
 */
export function parseCsv(text: string, file: string): Csv {
  const bytes = Buffer.from(text);
  const newlines = newlineOffsets(bytes);
  const faults: Fault[] = [];
  const unread = (error: CsvError | undefined): undefined => {
    const line = lineAt(newlines, Number(error?.['bytes'] ?? 0));
    const message = quoteFaults[error?.code ?? ''] ?? error?.message ?? 'cannot be read';
    if (faults.some((fault) => fault.line === line)) return;
    faults.push({ file, line, message: `${message}; this record was not read` });
  };
  const found = parse(bytes, {
    bom: true,
    columns: false,
    info: true,
    on_skip: unread,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_records_with_error: true,
  } satisfies Options) as unknown as Found[];
  const complete = faults.length === 0;
  const records = found.map(({ record, info }) => ({
    line: beginning(newlines, info.bytes, record),
    cells: record,
  }));
  return { ...headed(records, text, file, faults), complete };
}

function headed(
  records: readonly CsvRecord[],
  text: string,
  file: string,
  faults: Fault[],
): Omit<Csv, 'complete'> {
  const [first, ...rest] = records;
  if (first?.line !== 1) {
    if (faults.length === 0)
      faults.push({ file, line: 1, message: 'must begin with a header row' });
    return { header: [], records: [], faults: sorted(faults) };
  }
  const header = first.cells;
  faults.push(...headerFaults(header, file));
  if (rest.length === 0 && faults.length === 0)
    faults.push({ file, line: 1, message: 'must hold a row below its header' });
  for (const record of rest) faults.push(...recordFaults(record, header, file));
  if (!/[\r\n]$/.test(text)) {
    const message = 'must end with a line break, or its last row may be cut short';
    faults.push({ file, line: records.at(-1)?.line ?? 1, message });
  }
  return { header, records: rest, faults: sorted(faults) };
}

function headerFaults(header: readonly string[], file: string): Fault[] {
  return header.flatMap((name, index) => {
    if (name === '') return { file, line: 1, message: `column ${index + 1} has no name` };
    if (header.indexOf(name) < index)
      return { file, line: 1, message: 'column stands twice', value: name };
    return unprintable(name, file, 1, `column ${index + 1}`);
  });
}

function recordFaults({ line, cells }: CsvRecord, header: readonly string[], file: string) {
  if (cells.length === 1 && cells[0] === '') return [{ file, line, message: 'line is empty' }];
  const faults = cells.flatMap((cell, index) => unprintable(cell, file, line, header[index]));
  if (cells.length !== header.length)
    faults.push({
      file,
      line,
      message: `must have ${header.length} cells`,
      value: `${cells.length}`,
    });
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

/** Offsets just past each line break; CR LF is one break. */
function newlineOffsets(bytes: Uint8Array): number[] {
  const offsets: number[] = [];
  bytes.forEach((byte, index) => {
    if (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a)) offsets.push(index + 1);
  });
  return offsets;
}

function lineAt(newlines: readonly number[], offset: number): number {
  let low = 0;
  let high = newlines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((newlines[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

// csv-parse counts a CR LF within quotes twice, so lines are counted from its byte offsets.
function beginning(newlines: readonly number[], end: number, cells: readonly string[]): number {
  const within = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  const terminated = newlines[lineAt(newlines, end) - 2] === end;
  return lineAt(newlines, end) - within - (terminated ? 1 : 0);
}

function sorted(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line);
}
