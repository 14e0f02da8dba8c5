import type { Polygon, MultiPolygon } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { isDisputed } from './disputed.ts';
import type { WorldTopology } from './worldTopology.ts';

/** One unit in that many: 1:110 million for the whole world, 1:50 million from near by. */
export type Detail = '110m' | '50m';

type Named = (Polygon | MultiPolygon) & { id?: string; properties: { name: string } };

interface Source {
  readonly arcs: number[][][];
  readonly transform: { scale: [number, number]; translate: [number, number] };
  readonly objects: { countries: { geometries: Named[] } };
}

/** Natural Earth's countries, with the lines between them told apart by whether they are disputed. */
export function worldTopology(detail: Detail): WorldTopology {
  const { arcs, transform, objects } = (detail === '110m' ? coarse : fine) as unknown as Source;
  const { geometries } = objects.countries;
  const all = arcs.map((arc) => [...arc]);
  const [borders, disputed]: [number[][], number[][]] = [[], []];
  for (const [index, names] of neighbours(geometries)) {
    for (const piece of pieces(arcs[index] ?? [], names, transform)) {
      const whole = piece.arc.length === arcs[index]?.length;
      const found = whole ? index : all.push(piece.arc) - 1;
      (piece.isDisputed ? disputed : borders).push([found]);
    }
  }
  return {
    type: 'Topology',
    transform,
    arcs: all,
    objects: {
      countries: { type: 'GeometryCollection', geometries: geometries.map(bare) },
      borders: { type: 'MultiLineString', arcs: borders },
      disputed: { type: 'MultiLineString', arcs: disputed },
    },
  };
}

function bare({ type, id, arcs, properties }: Named): Polygon | MultiPolygon {
  return { type, id: id ?? properties.name, arcs } as Polygon | MultiPolygon;
}

/** Arcs shared by two countries, with their names. */
function neighbours(geometries: readonly Named[]): Map<number, [string, string]> {
  const first = new Map<number, string>();
  const shared = new Map<number, [string, string]>();
  for (const { arcs, properties } of geometries) {
    const own = new Set(
      (arcs as unknown[])
        .flat(Infinity)
        .map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc))),
    );
    for (const arc of own) {
      const other = first.get(arc);
      if (other === undefined) first.set(arc, properties.name);
      else shared.set(arc, [other, properties.name]);
    }
  }
  return shared;
}

interface Piece {
  readonly isDisputed: boolean;
  /** told by steps from its first point, as arcs are */
  readonly arc: number[][];
}

/** A line cut where a dispute begins or ends; each step belongs to where its middle lies. */
function pieces(
  arc: readonly number[][],
  names: readonly [string, string],
  { scale, translate }: Source['transform'],
): Piece[] {
  const found: Piece[] = [];
  let [x, y] = arc[0] ?? [];
  if (x === undefined || y === undefined) return [];
  for (const [right = 0, down = 0] of arc.slice(1)) {
    const middle = [
      (x + right / 2) * scale[0] + translate[0],
      (y + down / 2) * scale[1] + translate[1],
    ];
    const contested = isDisputed(names, middle);
    const last = found.at(-1);
    if (last?.isDisputed === contested) last.arc.push([right, down]);
    else
      found.push({
        isDisputed: contested,
        arc: [
          [x, y],
          [right, down],
        ],
      });
    x += right;
    y += down;
  }
  return found;
}
