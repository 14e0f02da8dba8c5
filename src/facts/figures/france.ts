import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';
import { count, elapsed, onePerCountry, ratio, share } from '../derive.ts';
import type { FigureTable } from '../figure.ts';
import { isFormerCandidate } from '../formerCandidates.ts';

const firstReport = 'events/alibaba-france-centre-2018/date';

// A centre is a building that stores goods: sorting, transit and delivery stations are left out.
const frenchCentres = ({ tables }: Dataset): Row<'hubs'>[] =>
  tables.hubs.filter(
    ({ company, country, kind }) =>
      company === 'amazon' && country === 'FR' && kind === 'fulfilment-centre',
  );

// ISO dates of any precision sort as text; a bare year counts from its first day.
const openedBy =
  (date: string) =>
  ({ opened }: Row<'hubs'>): boolean =>
    opened !== undefined && opened <= date;

const formerCandidates = ({ tables }: Dataset): Row<'hubs'>[] =>
  tables.hubs.filter(isFormerCandidate);

const launchedTogether = ({ tables }: Dataset): Row<'hubs'>[] =>
  tables.hubs.filter(
    ({ operator, kind, announced }) =>
      operator === 'cainiao' && kind === 'sortation-centre' && announced === '2021-10',
  );

/** Figures of the chapter on the French hub. */
export const franceFigures = {
  'promise-to-liege': ({ datum }) =>
    elapsed(datum(firstReport), datum('events/cainiao-hubs-2018/date')),
  'promise-to-data-centre': ({ datum }) =>
    elapsed(datum(firstReport), datum('cloud-regions/alibaba-cloud-france-paris/launched')),
  'aws-paris-lead': ({ datum }) =>
    elapsed(
      datum('cloud-regions/aws-eu-west-3/launched'),
      datum('cloud-regions/alibaba-cloud-france-paris/launched'),
    ),
  'liege-signing-to-opening': ({ datum }) =>
    elapsed(datum('events/liege-signing-2018/date'), datum('hubs/cainiao-liege-ehub/opened')),
  'jd-promise-to-joybuy': ({ datum }) =>
    elapsed(datum('events/jd-france-mou-2018/date'), datum('events/joybuy-france-2025/date')),
  'liege-jobs-share': ({ datum }) =>
    share(datum('series/liege-jobs-latest/value'), datum('series/liege-jobs-promised/value')),
  'liege-area-share': ({ datum }) =>
    share(datum('hubs/cainiao-liege-ehub/area_m2'), datum('series/liege-area-aim-2026/value')),
  'candidate-sites': ({ dataset }) => count('hubs', formerCandidates(dataset)),
  'candidate-countries': ({ dataset }) => count('hubs', onePerCountry(formerCandidates(dataset))),
  'sorting-centres-2021': ({ dataset }) => count('hubs', launchedTogether(dataset)),
  'amazon-centres-january-2018': ({ dataset }) =>
    count('hubs', frenchCentres(dataset).filter(openedBy('2018-01-10'))),
  'amazon-centres-2021': ({ dataset }) =>
    count('hubs', frenchCentres(dataset).filter(openedBy('2021-08-31'))),
  'amazon-centres-under-construction': ({ dataset }) =>
    count(
      'hubs',
      frenchCentres(dataset).filter(({ status }) => status === 'under-construction'),
    ),
  // Alibaba's year to March stands against the year of Amazon's that ended before it, here as in the chart.
  'revenue-ratio-2017': ({ datum }) =>
    ratio(
      datum('financials/amazon-revenue-fy2016/value'),
      datum('financials/alibaba-revenue-fy2017-usd/value'),
    ),
  'revenue-ratio-2026': ({ datum }) =>
    ratio(
      datum('financials/amazon-revenue-fy2025/value'),
      datum('financials/alibaba-revenue-fy2026-usd/value'),
    ),
} satisfies FigureTable;
