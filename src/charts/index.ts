import type { Chart, ChartRow, Figures } from './define.ts';
import euLowValueParcels from './eu-low-value-parcels.ts';
import frenchCentresByYear from './french-centres-by-year.ts';
import hubCandidates from './hub-candidates.ts';
import liegeAirportParcels from './liege-airport-parcels.ts';
import liegeAirportTonnage from './liege-airport-tonnage.ts';
import liegePromisedAndBuilt from './liege-promised-and-built.ts';
import revenueAmazonAlibaba from './revenue-amazon-alibaba.ts';

const byId = {
  'liege-promised-and-built': whole(liegePromisedAndBuilt),
  'liege-airport-tonnage': whole(liegeAirportTonnage),
  'liege-airport-parcels': whole(liegeAirportParcels),
  'french-centres-by-year': whole(frenchCentresByYear),
  'hub-candidates': whole(hubCandidates),
  'eu-low-value-parcels': whole(euLowValueParcels),
  'revenue-amazon-alibaba': whole(revenueAmazonAlibaba),
} as const;

/** The id of a chart: its file, its address and its downloads bear it. */
export type ChartId = keyof typeof byId;

/** All charts in the order of the gallery. */
export const charts: readonly Chart[] = Object.values(byId);

/** The chart of this id; throws, naming the ids there are, where there is none. */
export function getChart(id: string): Chart {
  const chart = charts.find((each) => each.id === id);
  if (chart === undefined)
    throw new RangeError(`charts: must be one of ${Object.keys(byId).join(', ')}: ${id}`);
  return chart;
}

// Each chart is given only its own rows, so that what it asks of them can be forgotten here.
function whole<Row extends ChartRow, F extends Figures>(chart: Chart<Row, F>): Chart {
  return chart as unknown as Chart;
}
