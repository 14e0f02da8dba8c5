import { unscaled, type Scale } from '../data/derive.ts';
import type { Value } from './value.ts';

type Cells = Readonly<Record<string, unknown>>;

// Columns whose unit is part of their name or meaning rather than a column of its own.
const columnUnits: Readonly<Record<string, string>> = {
  area_m2: 'm2',
  jobs: 'jobs',
  km: 'km',
  days: 'days',
  duration_days: 'days',
  zones: 'zones',
};

const dateColumns = new Set([
  'date',
  'announced',
  'opened',
  'closed',
  'launched',
  'started',
  'ended',
  'published',
  'claimed_on',
  'verdict_on',
  'period_end',
]);

/** A cell with its unit, currency and scale, in plain units. */
export function cellValue(table: string, column: string, row: Cells, cell: unknown): Value {
  if (typeof cell === 'number') return numberValue(table, column, row, cell);
  const text = Array.isArray(cell) ? cell.join(', ') : String(cell);
  if (dateColumns.has(column)) return { kind: 'date', value: text };
  if (column === 'period' || column === 'period_label') return { kind: 'period', value: text };
  return { kind: 'text', value: text };
}

function numberValue(table: string, column: string, row: Cells, cell: number): Value {
  if (column === 'investment_musd') return { kind: 'money', value: cell * 1e6, currency: 'USD' };
  if (column === 'fine_millions')
    return {
      kind: 'money',
      value: unscaled({ value: cell, scale: 'million' }),
      currency: String(row['currency']),
    };
  if (column === 'year') return { kind: 'period', value: String(cell) };
  const unit = columnUnits[column];
  if (unit !== undefined) return { kind: 'number', value: cell, unit };
  if (column !== 'value' && column !== 'gmv') return { kind: 'number', value: cell };
  return measuredValue(table, row, cell);
}

// `series` keeps scale, unit and currency apart; the accounts say "millions" and a currency, or "count".
function measuredValue(table: string, row: Cells, cell: number): Value {
  const inMillions = row['unit'] === 'millions' ? 'million' : undefined;
  const scale = table === 'series' ? row['scale'] : inMillions;
  const value = unscaled({ value: cell, scale: scale as Scale | undefined });
  const currency = row['currency'];
  if (typeof currency === 'string') return { kind: 'money', value, currency };
  const unit = row['unit'];
  if (unit === 'percent') return { kind: 'percent', value };
  if (table !== 'series' || typeof unit !== 'string') return { kind: 'number', value };
  return { kind: 'number', value, unit };
}
