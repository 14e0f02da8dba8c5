import type { APIRoute } from 'astro';
import { charts, getChart } from '../charts/index.ts';
import { loadDataset } from '../data/load.ts';
import { localeOfParam, localePaths } from '../i18n/paths.ts';
import { chartModel, type ChartModel } from './chartModel.ts';

/** `getStaticPaths` of a file that every chart has in every language. */
export function chartPaths() {
  return localePaths().flatMap(({ params }) =>
    charts.map(({ id }) => ({ params: { ...params, id } })),
  );
}

/** A route that answers with one form of the chart its address names. */
export function chartRoute(type: string, renderChart: (model: ChartModel) => string): APIRoute {
  return ({ params }) => {
    const locale = localeOfParam(params['lang']);
    const model = chartModel(getChart(params['id'] ?? ''), locale, loadDataset());
    return new Response(renderChart(model), { headers: { 'content-type': type } });
  };
}
