import { orderOf } from './order.ts';

interface SortableTable {
  readonly table: HTMLTableElement;
  readonly parts: readonly HTMLTableSectionElement[];
  /** where the rows of all parts stand while they are sorted across them */
  readonly flat: HTMLTableSectionElement;
  /** each row below a part's heading, with its part, in the order of the page */
  readonly homes: ReadonlyMap<HTMLTableRowElement, HTMLTableSectionElement>;
  readonly status: HTMLElement;
}

/**
 * Makes buttons of the headings of every `table[data-sortable]`. A cell is sorted by its `data-key`, else
 * by its words. The heading with `data-grouping` brings back the table's parts, whose first rows are
 * their headings; every other heading puts the rows of all parts in one. Wants `data-words-sorted`.
 */
export function startSorting(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const sortable = readTable(table);
    table.after(sortable.status);
    for (const heading of table.tHead?.rows[0]?.cells ?? []) makeButton(heading, sortable);
  }
}

function readTable(table: HTMLTableElement): SortableTable {
  const parts = [...table.tBodies];
  const flat = document.createElement('tbody');
  flat.setAttribute('role', 'rowgroup');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'hidden-visually';
  const homes = parts.flatMap((part) => [...part.rows].slice(1).map((row) => [row, part] as const));
  return { table, parts, flat, homes: new Map(homes), status };
}

function makeButton(heading: HTMLTableCellElement, sortable: SortableTable): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  heading.append(button);
  if ('grouping' in heading.dataset) heading.setAttribute('aria-sort', 'ascending');
  button.addEventListener('click', () => {
    sortBy(heading, sortable);
    const { wordsSorted = '' } = sortable.table.dataset;
    sortable.status.textContent = wordsSorted.replace('{column}', button.textContent);
  });
}

function sortBy(heading: HTMLTableCellElement, sortable: SortableTable): void {
  const descending = heading.getAttribute('aria-sort') === 'ascending';
  for (const other of heading.parentElement?.children ?? []) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const { table, parts, flat, homes } = sortable;
  if ('grouping' in heading.dataset) {
    for (const [row, part] of homes) part.append(row);
    flat.remove();
    table.append(...(descending ? parts.toReversed() : parts));
    return;
  }
  const rows = [...homes.keys()];
  const keys = rows.map(({ cells }) => keyOf(cells[heading.cellIndex]));
  const order = orderOf(keys, document.documentElement.lang, descending);
  flat.replaceChildren(...order.flatMap((index) => rows[index] ?? []));
  for (const part of parts) part.remove();
  table.append(flat);
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
}
