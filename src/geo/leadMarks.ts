import type { Dataset } from '../data/dataset.ts';
import type { ByFrame, Side } from './leadFrames.ts';
import type { MarkSpec, RowName } from './leadSpec.ts';
import { toPlane, type LonLat } from './plane.ts';

/** Company by shape and colour; `dot` is an event or a town, which is nobody's site. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'dot';

/** State by fill: at work; not built; given up or closed; opened, with no later word of it. */
export type Fill = 'solid' | 'hollow' | 'struck' | 'unsure';

export type Tone = 'alibaba' | 'amazon' | 'jd' | 'context' | 'ink';

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  readonly fill: Fill;
  readonly tone: Tone;
  /** ISO 3166-1 code where only the country is known: drawn as a ring, the country tinted */
  readonly country?: string;
  readonly apart?: readonly [right: number, down: number];
  readonly text: string;
  readonly sub?: string;
  readonly side: ByFrame<Side | null>;
}

/** The words of the map, in one language. */
export interface LeadMapWords {
  /** said of a mark whose place was never named */
  readonly unplaced: string;
  country(code: string): string;
  date(date: string): string;
  /** names by row id, where the row's own town would mislead */
  readonly names: Readonly<Record<string, string>>;
  /** a word or two under the name, by row id */
  readonly remarks: Readonly<Record<string, string>>;
}

/** The mark of a row. Throws where the row has neither coordinates nor an anchor. */
export function leadMark(spec: MarkSpec, dataset: Dataset, words: LeadMapWords): Mark {
  const [table, id] = spec.row;
  const facts = rowFacts(spec.row, dataset);
  const at = placeOf(spec, facts);
  const [x, y] = toPlane(at);
  const country = facts.at === undefined ? facts.country : undefined;
  const text = words.names[id] ?? facts.town ?? words.country(facts.country);
  const sub = spec.bare === true ? '' : subtitle(spec, facts, words);
  return {
    x: Math.round(x),
    y: Math.round(y),
    ...look(table, facts),
    ...(country === undefined ? {} : { country }),
    ...(spec.apart === undefined ? {} : { apart: spec.apart }),
    text,
    ...(sub === '' ? {} : { sub }),
    side: sides(spec.side),
  };
}

/** Where a row lies: degrees east, degrees north. Throws where it has no coordinates. */
export function rowPlace(row: RowName, dataset: Dataset): LonLat {
  const { at } = rowFacts(row, dataset);
  if (at === undefined) throw new Error(`lead map: row has no coordinates: ${row.join('/')}`);
  return at;
}

interface RowFacts {
  readonly at: LonLat | undefined;
  readonly town: string | undefined;
  readonly country: string;
  readonly company: string;
  readonly status: string;
  readonly dates: Readonly<Partial<Record<'announced' | 'opened' | 'launched' | 'date', string>>>;
}

function rowFacts([table, id]: RowName, dataset: Dataset): RowFacts {
  const row = dataset.row(table, id);
  const { lat, lon } = row;
  const at: LonLat | undefined = lat === undefined || lon === undefined ? undefined : [lon, lat];
  if ('provider' in row)
    return {
      at,
      town: row.city,
      country: row.country,
      company: row.provider,
      status: row.status,
      dates: { ...(row.launched === undefined ? {} : { launched: row.launched }) },
    };
  if ('headline' in row)
    return {
      at,
      town: row.place,
      country: row.country?.[0] ?? '',
      company: row.company,
      status: '',
      dates: { date: row.date },
    };
  if ('status' in row) {
    const { announced, opened } = row;
    const dates = {
      ...(announced === undefined ? {} : { announced }),
      ...(opened === undefined ? {} : { opened }),
    };
    const { city, country, company, status } = row;
    return { at, town: city, country, company, status, dates };
  }
  return { at, town: row.name, country: row.country, company: '', status: '', dates: {} };
}

function placeOf(spec: MarkSpec, { at }: RowFacts): LonLat {
  const place = at ?? spec.anchor;
  if (place === undefined)
    throw new Error(`lead map: row needs coordinates or an anchor: ${spec.row.join('/')}`);
  if (at !== undefined && spec.anchor !== undefined)
    throw new Error(`lead map: row has coordinates and must not be moved: ${spec.row.join('/')}`);
  return place;
}

const companyLooks: Readonly<Record<string, { shape: Shape; tone: Tone }>> = {
  alibaba: { shape: 'circle', tone: 'alibaba' },
  'alibaba-cloud': { shape: 'circle', tone: 'alibaba' },
  amazon: { shape: 'square', tone: 'amazon' },
  aws: { shape: 'square', tone: 'amazon' },
  jd: { shape: 'triangle', tone: 'jd' },
};

function look(
  table: RowName[0],
  { company, status, dates }: RowFacts,
): Pick<Mark, 'shape' | 'tone' | 'fill'> {
  if (table === 'events' || table === 'places') return { shape: 'dot', tone: 'ink', fill: 'solid' };
  const { shape, tone } = companyLooks[company] ?? { shape: 'diamond', tone: 'context' };
  return { shape, tone, fill: fillOf(status, dates.opened !== undefined) };
}

function fillOf(status: string, hasOpened: boolean): Fill {
  if (status === 'operating' || status === 'active') return 'solid';
  if (status === 'cancelled' || status === 'closed') return 'struck';
  return status === 'unknown' && hasOpened ? 'unsure' : 'hollow';
}

function subtitle(spec: MarkSpec, { at, dates }: RowFacts, words: LeadMapWords): string {
  const date = spec.dated === undefined ? undefined : dates[spec.dated];
  if (spec.dated !== undefined && date === undefined)
    throw new Error(`lead map: row has no such date: ${spec.row.join('/')}/${spec.dated}`);
  const remark = at === undefined ? words.unplaced : words.remarks[spec.row[1]];
  return [remark, date === undefined ? undefined : words.date(date)]
    .filter((part) => part !== undefined)
    .join(', ');
}

function sides(side: MarkSpec['side']): ByFrame<Side | null> {
  return side === null || typeof side === 'string' ? { narrow: side, wide: side } : side;
}
