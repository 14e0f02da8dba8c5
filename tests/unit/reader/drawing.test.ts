import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readCells } from '../../../src/reader/drawing.ts';

const { document } = parseHTML(`<!doctype html><table>
  <thead><tr><th>Year</th><th>Parcels,\n million</th><th data-quiet>Sources</th><th>Note</th></tr></thead>
  <tbody><tr><th>2024</th><td> 4,600 </td><td>European Commission</td><td></td></tr></tbody>
</table>`);

/** linkedom knows neither of the table's own lists. */
function row(): HTMLTableRowElement {
  const table = document.querySelector('table')!;
  const rows = [...table.querySelectorAll('tr')];
  for (const line of rows) {
    Object.defineProperty(line, 'cells', { value: [...line.querySelectorAll('th,td')] });
  }
  Object.defineProperty(table, 'tHead', { value: { rows: [rows[0]] } });
  return rows[1]!;
}

describe('readCells(row)', () => {
  it('pairs each cell with its heading, empty and quiet ones left out', () => {
    expect(readCells(row())).toEqual([
      ['Year', '2024'],
      ['Parcels, million', '4,600'],
    ]);
  });
});
