import type { DateStyle, Format } from '../i18n/format.ts';
import type { Value } from './value.ts';

/** How a value is to be written; see `<Fact as=…>`. */
export type WriteStyle = DateStyle | 'unit' | 'number' | 'short' | 'words';

const dateStyles: readonly string[] = ['full', 'month', 'year', 'day-month'] satisfies DateStyle[];
const numberStyles: readonly string[] = ['unit', 'number', 'short', 'words'];

/**
 * A value in the words of a language. `style` defaults to what the kind is usually read as; throws
 * where it does not suit the kind, since a silent fall-back would print something nobody asked for.
 */
export function writeValue(value: Value, format: Format, style?: WriteStyle): string {
  switch (value.kind) {
    case 'date':
      return format.date(value.value, dateStyle(value, style));
    case 'period':
      return /^\d{4}(-\d{2}){0,2}$/.test(value.value)
        ? format.date(value.value, dateStyle(value, style))
        : format.period(value.value);
    case 'number':
      return writeNumber(value.value, value.unit, format, style);
    case 'percent':
      return numberStyle(value, style) === 'number'
        ? format.number(value.value, 1)
        : format.percent(value.value);
    case 'money':
      return format.money(value.value, value.currency);
    case 'span':
      return format.span(value);
    case 'text':
      return value.value;
  }
}

function writeNumber(
  value: number,
  unit: string | undefined,
  format: Format,
  style: WriteStyle | undefined,
): string {
  // A derived ratio or distance has decimals that mean nothing.
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const exact = Number.isInteger(value) ? value : rounded;
  switch (numberStyle({ kind: 'number' }, style)) {
    case 'number':
      return format.number(exact);
    case 'short':
      return format.short(exact);
    case 'words':
      return format.words(exact);
    default:
      return format.measure(exact, unit);
  }
}

function dateStyle(value: Value, style: WriteStyle | undefined): DateStyle {
  if (style === undefined) return 'full';
  if (!dateStyles.includes(style))
    throw new Error(`fact: a ${value.kind} can't be written as: ${style}`);
  return style as DateStyle;
}

function numberStyle(value: { kind: string }, style: WriteStyle | undefined): string {
  if (style === undefined) return 'unit';
  if (!numberStyles.includes(style))
    throw new Error(`fact: a ${value.kind} can't be written as: ${style}`);
  return style;
}
