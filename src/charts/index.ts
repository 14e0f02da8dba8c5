import type { Chart, ChartRow, Figures } from './define.ts';
import aircraftAndFlights from './aircraft-and-flights.ts';
import alibabaSixHubs from './alibaba-six-hubs.ts';
import amazonFulfilmentCentres from './amazon-fulfilment-centres.ts';
import amazonRevenueByCountry from './amazon-revenue-by-country.ts';
import cainiaoRevenue from './cainiao-revenue.ts';
import capitalSpending from './capital-spending.ts';
import chineseSellersOnAmazon from './chinese-sellers-on-amazon.ts';
import cloudRegionsOverTime from './cloud-regions-over-time.ts';
import cloudRevenue from './cloud-revenue.ts';
import cloudShareChina from './cloud-share-china.ts';
import cloudShareWorld from './cloud-share-world.ts';
import consumersAbroad from './consumers-abroad.ts';
import crossBorderShare from './cross-border-share.ts';
import employeesByYear from './employees-by-year.ts';
import euLowValueParcels from './eu-low-value-parcels.ts';
import euMonthlyUsers from './eu-monthly-users.ts';
import finesAndDuties from './fines-and-duties.ts';
import foreignRevenueShare from './foreign-revenue-share.ts';
import franceMonthByMonth from './france-month-by-month.ts';
import freightTrains from './freight-trains.ts';
import frenchCentresByYear from './french-centres-by-year.ts';
import hubCandidates from './hub-candidates.ts';
import hubsByStateAndYear from './hubs-by-state-and-year.ts';
import largestRetailerMeasures from './largest-retailer-measures.ts';
import leasedAndOwnedSpace from './leased-and-owned-space.ts';
import liegeAirportParcels from './liege-airport-parcels.ts';
import liegeAirportTonnage from './liege-airport-tonnage.ts';
import liegePromisedAndBuilt from './liege-promised-and-built.ts';
import onlineShareOfRetail from './online-share-of-retail.ts';
import operatingIncomeAbroad from './operating-income-abroad.ts';
import marketplacesEnteredAndLeft from './marketplaces-entered-and-left.ts';
import parcelsDelivered from './parcels-delivered.ts';
import promisesByVerdict from './promises-by-verdict.ts';
import revenueAmazonAlibaba from './revenue-amazon-alibaba.ts';
import shippingAndFulfilmentCost from './shipping-and-fulfilment-cost.ts';
import singlesDay from './singles-day.ts';
import thirdPartyShare from './third-party-share.ts';
import usLowValueParcels from './us-low-value-parcels.ts';
import whoLeadsWhere from './who-leads-where.ts';

/** The gallery from its top down. A chart is listed under its topic, whose words are in the messages. */
export const topics = [
  {
    id: 'promises',
    charts: [
      whole(liegePromisedAndBuilt),
      whole(promisesByVerdict),
      whole(hubCandidates),
      whole(alibabaSixHubs),
    ],
  },
  {
    id: 'france',
    charts: [whole(frenchCentresByYear), whole(franceMonthByMonth)],
  },
  {
    id: 'sites',
    charts: [
      whole(hubsByStateAndYear),
      whole(amazonFulfilmentCentres),
      whole(leasedAndOwnedSpace),
      whole(employeesByYear),
    ],
  },
  {
    id: 'parcels',
    charts: [
      whole(liegeAirportTonnage),
      whole(liegeAirportParcels),
      whole(parcelsDelivered),
      whole(freightTrains),
      whole(aircraftAndFlights),
    ],
  },
  {
    id: 'law',
    charts: [whole(euLowValueParcels), whole(usLowValueParcels), whole(finesAndDuties)],
  },
  {
    id: 'shops',
    charts: [
      whole(marketplacesEnteredAndLeft),
      whole(whoLeadsWhere),
      whole(euMonthlyUsers),
      whole(consumersAbroad),
      whole(crossBorderShare),
      whole(thirdPartyShare),
      whole(chineseSellersOnAmazon),
      whole(onlineShareOfRetail),
    ],
  },
  {
    id: 'money',
    charts: [
      whole(largestRetailerMeasures),
      whole(revenueAmazonAlibaba),
      whole(foreignRevenueShare),
      whole(operatingIncomeAbroad),
      whole(amazonRevenueByCountry),
      whole(cainiaoRevenue),
      whole(capitalSpending),
      whole(shippingAndFulfilmentCost),
      whole(singlesDay),
    ],
  },
  {
    id: 'cloud',
    charts: [
      whole(cloudRegionsOverTime),
      whole(cloudRevenue),
      whole(cloudShareWorld),
      whole(cloudShareChina),
    ],
  },
] as const;

/** All charts in the order of the gallery. */
export const charts: readonly Chart[] = topics.flatMap((topic) => topic.charts);

/** The chart of this id; throws, naming the ids there are, where there is none. */
export function getChart(id: string): Chart {
  const chart = charts.find((each) => each.id === id);
  if (chart === undefined) throw new RangeError(`charts: must be one of ${ids()}: ${id}`);
  return chart;
}

function ids(): string {
  return charts.map(({ id }) => id).join(', ');
}

// Each chart is given only its own rows, so that what it asks of them can be forgotten here.
function whole<Row extends ChartRow, F extends Figures>(chart: Chart<Row, F>): Chart {
  return chart as unknown as Chart;
}
