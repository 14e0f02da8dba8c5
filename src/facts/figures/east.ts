import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';
import { count, elapsed, share } from '../derive.ts';
import type { FigureTable } from '../figure.ts';

const european: readonly string[] = ['DE', 'ES', 'FR', 'GB', 'IT', 'PL'];

const amazonSites = ({ tables }: Dataset): Row<'hubs'>[] =>
  tables.hubs.filter(({ company }) => company === 'amazon');

/** Figures of the chapter on Amazon's road. */
export const eastFigures = {
  'amazon-stores-begun': ({ dataset }) =>
    count(
      'marketplaces',
      dataset.tables.marketplaces.filter(
        ({ company, status, how }) =>
          company === 'amazon' && status === 'operating' && how === 'greenfield',
      ),
    ),
  'amazon-stores-made': ({ dataset }) =>
    count(
      'marketplaces',
      dataset.tables.marketplaces.filter(
        ({ company, status, how }) =>
          company === 'amazon' && status === 'operating' && how === 'conversion',
      ),
    ),
  'china-stay': ({ datum }) =>
    elapsed(datum('marketplaces/amazon-cn/launched'), datum('marketplaces/amazon-cn/closed')),
  'souq-to-amazon': ({ datum }) =>
    elapsed(datum('marketplaces/souq/launched'), datum('marketplaces/amazon-ae/launched')),
  'poland-warehouses-to-shop': ({ datum }) =>
    elapsed(datum('hubs/amazon-bielany-wro1/opened'), datum('marketplaces/amazon-pl/launched')),
  'rest-of-world-share': ({ datum }) =>
    share(
      datum('financials/amazon-revenue-rest-of-world-fy2023/value'),
      datum('financials/amazon-revenue-fy2023/value'),
    ),
  'european-closings-2023': ({ dataset }) =>
    count(
      'hubs',
      amazonSites(dataset).filter(
        ({ country, closed, status }) =>
          european.includes(country) && status === 'closed' && closed?.startsWith('2023') === true,
      ),
    ),
  'french-sites-lost': ({ dataset }) =>
    count(
      'hubs',
      amazonSites(dataset).filter(
        ({ country, closed, status }) =>
          country === 'FR' && status === 'cancelled' && /^202[12]/.test(closed ?? ''),
      ),
    ),
} satisfies FigureTable;
