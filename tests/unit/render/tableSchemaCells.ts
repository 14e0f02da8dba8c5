import { parseCsv } from '../../../src/data/csv.ts';
import type { Resource } from '../../../src/render/dataPackage.ts';
import type { Field } from '../../../src/render/tableSchema.ts';

/**
 * The cells of a CSV text that the schema of its resource does not allow, as a reader of Table Schema
 * judges them, who knows nothing of Zod: `hubs.lat: 95.2`.
 */
export function cellFaults(
  { name, schema }: Resource,
  text: string,
  only: readonly string[] = schema.fields.map((field) => field.name),
): string[] {
  const { header, records } = parseCsv(text, `${name}.csv`);
  return schema.fields
    .filter((field) => only.includes(field.name))
    .flatMap((field) => {
      const index = header.indexOf(field.name);
      return records
        .map(({ cells }) => cells[index] ?? '')
        .filter((cell) => !allows(field, cell))
        .map((cell) => `${name}.${field.name}: ${cell}`);
    });
}

function allows({ type, format, constraints }: Field, cell: string): boolean {
  if (cell === '') return !constraints.required;
  if (format === 'uri' && !URL.canParse(cell)) return false;
  if (constraints.pattern !== undefined && !new RegExp(`^(${constraints.pattern})$`).test(cell))
    return false;
  if (type === 'string') return constraints.enum?.includes(cell) ?? true;
  const number = Number(cell);
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = constraints;
  return (
    Number.isFinite(number) &&
    (type !== 'integer' || Number.isInteger(number)) &&
    (constraints.enum?.includes(number) ?? true) &&
    number >= minimum &&
    number <= maximum &&
    number > exclusiveMinimum
  );
}
