import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';
import { sharedCountries, type SharedCountry } from '../cloudFirsts.ts';
import { count, elapsed, inDollars, onePerCountry, ratio, share, type Derived } from '../derive.ts';
import type { FigureInput, FigureTable } from '../figure.ts';

type Region = Row<'cloud-regions'>;

const inService = ({ tables }: Dataset, provider: Region['provider']): Region[] =>
  tables['cloud-regions'].filter(
    (region) => region.provider === provider && region.status === 'active',
  );

const alibabaRegions = ({ tables }: Dataset): Region[] =>
  tables['cloud-regions'].filter(({ provider }) => provider === 'alibaba-cloud');

/** How many countries and territories, each counted once and resting on the regions of both. */
function countShared(chosen: (shared: SharedCountry) => boolean) {
  return ({ dataset }: FigureInput): Derived => {
    const rows = sharedCountries(dataset).filter(chosen);
    const of = (pick: (shared: SharedCountry) => Region) => count('cloud-regions', rows.map(pick));
    const [aws, alibaba] = [of((row) => row.aws), of((row) => row.alibaba)];
    return {
      ...aws,
      sources: [...new Set([...aws.sources, ...alibaba.sources])],
      cells: [...aws.cells, ...alibaba.cells],
    };
  };
}

/** What Alibaba's cloud took in the year to March 2026, by the rate of its own report. */
function alibabaCloudInDollars({ datum }: FigureInput): Derived {
  return inDollars(
    datum('financials/alibaba-revenue-cloud-fy2026/value'),
    datum('fx/usd-cny-baba-fy2026/rate'),
  );
}

/** Figures of the chapter on the clouds. */
export const cloudFigures = {
  'cloud-aws-regions': ({ dataset }) =>
    count('cloud-regions', inService(dataset, 'aws'), 'regions'),
  'cloud-aws-countries': ({ dataset }) =>
    count('cloud-regions', onePerCountry(inService(dataset, 'aws'))),
  'cloud-aws-disrupted': ({ dataset }) =>
    count(
      'cloud-regions',
      inService(dataset, 'aws').filter(({ disrupted }) => disrupted !== undefined),
    ),
  'cloud-alibaba-countries': ({ dataset }) =>
    count('cloud-regions', onePerCountry(inService(dataset, 'alibaba-cloud'))),
  'cloud-alibaba-abroad': ({ dataset }) =>
    count(
      'cloud-regions',
      inService(dataset, 'alibaba-cloud').filter(({ country }) => country !== 'CN'),
    ),
  'cloud-alibaba-undated': ({ dataset }) =>
    count(
      'cloud-regions',
      inService(dataset, 'alibaba-cloud').filter(({ launched }) => launched === undefined),
    ),
  'cloud-alibaba-closed': ({ dataset }) =>
    count(
      'cloud-regions',
      alibabaRegions(dataset).filter(({ status }) => status === 'closed'),
    ),
  'cloud-alibaba-announced': ({ dataset }) =>
    count(
      'cloud-regions',
      alibabaRegions(dataset).filter(({ status }) => status === 'announced'),
    ),
  'cloud-shared-countries': countShared(() => true),
  'cloud-aws-first': countShared(({ isAwsFirst }) => isAwsFirst),
  'cloud-alibaba-first': countShared(({ isAwsFirst }) => !isAwsFirst),
  'cloud-aws-alone': ({ dataset }) => {
    const opened = alibabaRegions(dataset).filter(({ status }) => status !== 'announced');
    const alibabas = new Set(opened.map(({ country }) => country));
    const alone = inService(dataset, 'aws').filter(({ country }) => !alibabas.has(country));
    return count('cloud-regions', onePerCountry(alone));
  },
  'cloud-dubai-lead': ({ datum }) =>
    elapsed(
      datum('cloud-regions/alibaba-cloud-me-east-1/launched'),
      datum('cloud-regions/aws-me-central-1/launched'),
    ),
  'cloud-sydney-stay': ({ datum }) =>
    elapsed(
      datum('cloud-regions/alibaba-cloud-ap-southeast-2/launched'),
      datum('cloud-regions/alibaba-cloud-ap-southeast-2/closed'),
    ),
  'cloud-alibaba-usd': alibabaCloudInDollars,
  'cloud-revenue-ratio': (input) =>
    ratio(input.datum('financials/amazon-revenue-aws-fy2025/value'), {
      key: 'alibaba',
      ...alibabaCloudInDollars(input),
    }),
  'cloud-share-of-amazon-2015': ({ datum }) =>
    share(
      datum('financials/amazon-revenue-aws-fy2015/value'),
      datum('financials/amazon-revenue-fy2015/value'),
    ),
  'cloud-share-of-amazon-2025': ({ datum }) =>
    share(
      datum('financials/amazon-revenue-aws-fy2025/value'),
      datum('financials/amazon-revenue-fy2025/value'),
    ),
} satisfies FigureTable;
