import { count, onePerCountry } from '../derive.ts';
import type { FigureTable } from '../figure.ts';

/** Figures of the home page's answers. */
export const homeFigures = {
  'amazon-country-stores': ({ dataset }) =>
    count(
      'marketplaces',
      dataset.tables.marketplaces.filter(
        ({ company, country, status }) =>
          company === 'amazon' && country !== undefined && status === 'operating',
      ),
      'countries',
    ),
  'alibaba-local-countries': ({ dataset }) => {
    const shops = dataset.tables.marketplaces.filter(
      ({ company, country, status }) =>
        company === 'alibaba' &&
        country !== undefined &&
        country !== 'CN' &&
        status === 'operating',
    );
    return count('marketplaces', onePerCountry(shops), 'countries');
  },
  'alibaba-cloud-regions': ({ dataset }) =>
    count(
      'cloud-regions',
      dataset.tables['cloud-regions'].filter(
        ({ provider, status }) => provider === 'alibaba-cloud' && status === 'active',
      ),
      'regions',
    ),
} satisfies FigureTable;
