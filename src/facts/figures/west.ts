import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';
import { isSiteBesideHubs } from '../besideHubs.ts';
import { count, elapsed, onePerCountry, ratio } from '../derive.ts';
import type { FigureTable } from '../figure.ts';
import { sixHubs } from '../sixHubs.ts';

const hubsNamed = (dataset: Dataset): Row<'hubs'>[] => sixHubs.map((id) => dataset.row('hubs', id));

// A shop for one country, its own or shared; a holding in somebody else's is none.
const shopsAbroad = ({ tables }: Dataset): Row<'marketplaces'>[] =>
  tables.marketplaces.filter(
    ({ company, country, status }) =>
      company === 'alibaba' && country !== undefined && country !== 'CN' && status === 'operating',
  );

const countriesOf = ({ tables }: Dataset, shop: string): Row<'marketplaces'>[] =>
  onePerCountry(tables.marketplaces.filter(({ brand }) => brand === shop));

const airRoutes = ({ tables }: Dataset): Row<'routes'>[] =>
  tables.routes.filter(({ operator, mode }) => operator === 'cainiao' && mode === 'air');

/** Figures of the chapter on Alibaba's road. */
export const westFigures = {
  'hubs-opened': ({ dataset }) =>
    count(
      'hubs',
      hubsNamed(dataset).filter(({ opened }) => opened !== undefined),
    ),
  'hubs-unseen': ({ dataset }) =>
    count(
      'hubs',
      hubsNamed(dataset).filter(
        ({ opened, status }) => opened === undefined && status !== 'operating',
      ),
    ),
  'klia-naming-to-opening': ({ datum }) =>
    elapsed(
      datum('hubs/cainiao-klia-aeropolis-ewtp/announced'),
      datum('hubs/cainiao-klia-aeropolis-ewtp/opened'),
    ),
  'liege-naming-to-opening': ({ datum }) =>
    elapsed(datum('hubs/cainiao-liege-ehub/announced'), datum('hubs/cainiao-liege-ehub/opened')),
  'hong-kong-to-liege': ({ datum }) =>
    ratio(
      datum('hubs/cainiao-hong-kong-smart-gateway/area_m2'),
      datum('hubs/cainiao-liege-ehub/area_m2'),
    ),
  'alibaba-sites-after-hubs': ({ dataset }) =>
    count(
      'hubs',
      dataset.tables.hubs
        .filter(isSiteBesideHubs)
        .filter(({ opened }) => /^202[12]/.test(opened ?? '')),
    ),
  'alibaba-shops-abroad': ({ dataset }) => count('marketplaces', shopsAbroad(dataset)),
  'alibaba-shops-bought': ({ dataset }) =>
    count(
      'marketplaces',
      shopsAbroad(dataset).filter(({ how }) => how === 'acquisition'),
    ),
  'lazada-countries': ({ dataset }) => count('marketplaces', countriesOf(dataset, 'Lazada')),
  'daraz-countries': ({ dataset }) => count('marketplaces', countriesOf(dataset, 'Daraz')),
  'cainiao-air-routes': ({ dataset }) => count('routes', airRoutes(dataset), 'routes'),
  'cainiao-air-routes-told': ({ dataset }) =>
    count(
      'routes',
      airRoutes(dataset).filter(({ status }) => status === 'operating'),
    ),
  'temu-shein-to-alibaba': ({ datum }) =>
    ratio(
      datum('series/air-tonnes-temu-shein-2024/value'),
      datum('series/air-tonnes-alibaba-2024/value'),
    ),
} satisfies FigureTable;
