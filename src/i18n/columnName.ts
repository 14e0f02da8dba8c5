import type { Messages } from './messages.ts';

/** A column of a table in words for readers; by its own name where there are none for it. */
export function columnName({ fields }: Pick<Messages, 'fields'>, column: string): string {
  const names: Readonly<Record<string, string>> = fields.columns;
  return names[column] ?? column.replaceAll('_', ' ');
}
