import { z } from 'zod';
import { references } from '../data/references.ts';
import { keyColumn, tables, type TableName } from '../data/tables.ts';

/** What may stand in a column, in the words of Table Schema. */
export interface Constraints {
  readonly required: boolean;
  readonly unique?: true;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** A column, in the words of Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly format?: string;
  /** what joins the entries of a list */
  readonly delimiter?: string;
  readonly description?: string;
  readonly constraints: Constraints;
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly string[];
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const delimiter = ';';

/**
 * A table as Frictionless Table Schema 2.0, made from its Zod schema. Lists have no foreign keys there;
 * what their entries name stands in the descriptions. They are given as strings with a pattern: the
 * standard has a type for them, which its published profile does not accept.
 * @param meanings what each column means
 */
export function tableSchema(table: TableName, meanings: ReadonlyMap<string, string>): TableSchema {
  // What a row must be as a whole is said by rules that have no form outside of this code.
  const shape: Readonly<Record<string, z.ZodType>> = tables[table].shape;
  const key = keyColumn(table);
  const fields = Object.entries(shape).map(([name, cell]): Field => {
    const description = meanings.get(name);
    return {
      name,
      ...fieldOf(cell, name === key),
      ...(description !== undefined && { description }),
    };
  });
  const lists = new Set(fields.filter(({ delimiter }) => delimiter).map(({ name }) => name));
  const foreignKeys = Object.entries<string>(references[table])
    .filter(([column, target]) => target !== 'regions' && !lists.has(column))
    .map(([column, target]) => ({
      fields: [column],
      reference: { resource: target, fields: [keyColumn(target as TableName)] },
    }));
  return {
    fields,
    primaryKey: [key],
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [''],
  };
}

function fieldOf(cell: z.ZodType, isKey: boolean): Omit<Field, 'name'> {
  const json = z.toJSONSchema(cell, { io: 'output', unrepresentable: 'any' });
  const required = !cell.safeParse(undefined).success;
  const base = { required, ...(isKey && { unique: true as const }) };
  if (json.type === 'array')
    return { type: 'string', delimiter, constraints: { ...base, pattern: listPattern(json) } };
  const type = typeOf(json);
  return {
    type,
    ...(json.format !== undefined && { format: json.format }),
    constraints: { ...base, ...limitsOf(json) },
  };
}

function typeOf({ type, enum: words }: JsonSchema): 'string' | 'number' | 'integer' {
  if (type === 'integer' || words?.every(Number.isInteger) === true) return 'integer';
  return type === 'number' ? 'number' : 'string';
}

function limitsOf(json: JsonSchema): Omit<Constraints, 'required'> {
  const { enum: words, pattern, minimum, maximum, exclusiveMinimum } = json;
  // Of a whole number Zod says that it can be held, which is no limit of the column.
  const real = (limit: number | boolean | undefined) =>
    typeof limit === 'number' && Math.abs(limit) !== Number.MAX_SAFE_INTEGER ? limit : undefined;
  const limits = {
    enum: words,
    pattern: pattern === undefined ? undefined : xmlPattern(pattern),
    minimum: real(minimum),
    maximum: real(maximum),
    exclusiveMinimum: real(exclusiveMinimum),
  };
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

/** Entries of one pattern, joined. */
function listPattern({ items }: JsonSchema): string {
  const own = typeof items === 'object' && 'pattern' in items ? items.pattern : undefined;
  const entry = own === undefined ? `[^${delimiter}]+` : `(${xmlPattern(own)})`;
  return `${entry}(${delimiter}${entry})*`;
}

/** A pattern in the syntax of XML Schema, which is anchored by itself and has plain groups only. */
function xmlPattern(pattern: string): string {
  return pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll('(?:', '(')
    .replaceAll('\\/', '/');
}
