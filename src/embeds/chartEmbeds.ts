import { charts } from '../charts/index.ts';
import { initialState } from '../charts/state.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { chartModel, type ChartModel } from '../render/chartModel.ts';
import { drawnWidths } from '../render/svg.ts';
import { credit } from './credit.ts';
import type { Embeddable } from './embeddables.ts';
import {
  frameHeight,
  frameSizes,
  furniture,
  innerWidth,
  textHeight,
  type FrameSize,
} from './frameHeight.ts';

/** The charts that can be embedded, which is all of them. */
export function chartEmbeds(locale: Locale, dataset: Dataset): Embeddable[] {
  return charts.map((chart) => {
    const model = chartModel(chart, locale, dataset);
    return {
      id: chart.id,
      kind: 'chart',
      title: model.text.title,
      path: `/charts/${chart.id}/`,
      ...frameSizes((size) => heightOf(model, size)),
      alt: model.text.alt,
      credit,
      sources: model.sources,
    };
  });
}

function heightOf(model: ChartModel, size: FrameSize): number {
  const { text, locale, sources } = model;
  const width = innerWidth(size);
  const words = messages(locale).chart;
  const publishers = sources.slice(0, 4).map(({ publisher }) => `${publisher} (2000)`);
  const lines = [
    text.subtitle,
    ...text.notes,
    `${words.source(sources.length)}: ${publishers.join('; ')}`,
    credit,
    words.table,
  ];
  return frameHeight(
    textHeight(text.title, 'title', width),
    plotHeight(model, size),
    furniture.chart[size],
    model.chart.controls === undefined ? 0 : furniture.controls[size],
    ...lines.map((line) => textHeight(line, 'body', width)),
  );
}

function plotHeight({ chart, rows, text, format }: ChartModel, size: FrameSize): number {
  const width = drawnWidths[size];
  const { height } = chart.plot(rows, {
    width,
    narrow: size === 'narrow',
    labels: text.labels,
    format,
    state: initialState,
  });
  if (height === undefined) throw new Error(`chart ${chart.id}: its plot has no height`);
  return (height * innerWidth(size)) / width;
}
