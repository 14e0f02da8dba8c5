import { site } from '../site.ts';
import type { ChartModel } from './chartModel.ts';

/** A chart as data: words, columns, rows and sources. The live chart in the browser is drawn from the same file. */
export function renderJson({ chart, locale, text, rows, sources }: ChartModel): string {
  const { columns, ...words } = text;
  return JSON.stringify({
    id: chart.id,
    locale,
    ...words,
    columns: chart.columns.map(({ key, format }) => ({ key, format, label: columns[key] })),
    rows,
    sources,
    licence: site.dataLicence,
  });
}
