import type { Chart } from '../charts/define.ts';
import { lazyCharts } from '../charts/lazy.ts';
import { fetchChartData, type LiveChartData } from './liveChartData.ts';
import type { drawLive } from './liveChartDrawing.ts';
import { takeFigure, type LiveFigure } from './liveChartFigure.ts';

/** All that a live chart is drawn from. */
export interface LoadedChart {
  readonly chart: Chart;
  readonly data: LiveChartData;
  readonly figure: LiveFigure;
  readonly draw: typeof drawLive;
}

/** Fetches Plot, the chart and its data side by side. Throws, naming what is missing or wrong. */
export async function loadChart(
  id: string,
  dataUrl: string,
  element: Element,
): Promise<LoadedChart> {
  const load = lazyCharts[id];
  if (!load) throw new Error(`live chart: there is no chart with this id: ${id}`);
  const [{ default: chart }, data, drawing] = await Promise.all([
    load(),
    fetchChartData(dataUrl),
    import('./liveChartDrawing.ts'),
  ]);
  return { chart, data, figure: takeFigure(element, data.rows), draw: drawing.drawLive };
}
