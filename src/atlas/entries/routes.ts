import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';
import type { LonLat } from '../../geo/plane.ts';
import type { RouteEntry, RouteLayer } from '../model.ts';
import { companyOf } from './company.ts';
import { given } from './given.ts';
import { pointOf } from './point.ts';

type Route = Row<'routes'>;

const layers: Readonly<Record<Route['mode'], RouteLayer>> = {
  air: 'flights',
  rail: 'trains',
  sea: 'ships',
};

/** The flights, trains and ships, one entry a row. */
export function routeEntries(dataset: Dataset): RouteEntry[] {
  return dataset.tables.routes.map((row) => {
    const path = pathOf(row, dataset);
    return given({
      id: `routes/${row.id}`,
      layer: layers[row.mode],
      company: companyOf(row.operator),
      operator: row.operator ?? '',
      name: row.name,
      from: row.origin,
      to: row.destination,
      countries: countriesOf(row),
      path,
      corridor: path === undefined || row.mode !== 'rail' ? undefined : corridorOf(row),
      opened: row.started,
      closed: row.ended,
      status: row.status,
      sources: row.sources,
    });
  });
}

function countriesOf({ origin_country: from, destination_country: to }: Route): string[] {
  return from === undefined || from === to ? [to] : [from, to];
}

function pathOf(row: Route, dataset: Dataset): LonLat[] | undefined {
  const [from, to] = [
    pointOf(row.origin_lon, row.origin_lat),
    pointOf(row.destination_lon, row.destination_lat),
  ];
  if (from === undefined || to === undefined || row.mode === 'sea') return undefined;
  const between = (row.via ?? []).map((name): LonLat => {
    const place = dataset.row('places', name);
    return [place.lon, place.lat];
  });
  return [from, ...between, to];
}

function corridorOf({ via = [] }: Route): 'known' | 'unknown' {
  return via.length > 0 ? 'known' : 'unknown';
}
