import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './fault.ts';
import { Lines } from './lines.ts';

/** A record as text, with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const quoteFaults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opened here is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a closing quote must be followed by a comma or the end of the line',
  INVALID_OPENING_QUOTE: 'a quote must open its cell, or be doubled within a quoted one',
};

/**
 * The records of a CSV text, header included and of whatever lengths. Where a quote is out of place
 * its line is a fault and reading goes on with the next, so that later rows are read as well.
 */
export function readRecords(text: string, file: string): { records: CsvRecord[]; faults: Fault[] } {
  const bytes = Buffer.from(text);
  const lines = new Lines(bytes);
  const records: CsvRecord[] = [];
  const faults: Fault[] = [];
  let start = 0;
  while (start < bytes.length) {
    const error = readFrom(bytes, start, (cells, end) => {
      records.push({ line: beginning(lines, end, cells), cells });
    });
    if (error === undefined) break;
    const line = lines.at(start + Number(error.bytes ?? 0));
    faults.push({ file, line, message: quoteFaults[error.code] ?? error.message });
    start = lines.end(line);
  }
  return { records, faults };
}

function readFrom(
  bytes: Buffer,
  start: number,
  take: (cells: readonly string[], end: number) => void,
): CsvError | undefined {
  try {
    parse(bytes.subarray(start), {
      bom: start === 0,
      on_record: (cells: string[], { bytes: end }) => {
        take(cells, start + end);
        return undefined;
      },
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
    return undefined;
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

// csv-parse counts a CR LF within quotes twice, so lines are counted from its byte offsets.
function beginning(lines: Lines, end: number, cells: readonly string[]): number {
  const within = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  return lines.at(end) - within - (lines.begins(end) ? 1 : 0);
}
