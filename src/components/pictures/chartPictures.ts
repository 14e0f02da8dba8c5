import { charts, topics } from '../../charts/index.ts';
import { loadDataset } from '../../data/load.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { cardSvg } from '../../pictures/cardSvg.ts';
import { chartModel, type ChartModel } from '../../render/chartModel.ts';
import { plainDrawing, type PlainDrawing } from '../../render/plainDrawing.ts';
import { renderStandaloneSvg } from '../../render/standaloneSvg.ts';
import { picturesOf } from './picturesOf.ts';
import type { Picture } from './picture.ts';

/** Of every chart the whole figure and a card. */
export function chartPictures(locale: Locale): Picture[] {
  return charts.flatMap((chart) => {
    const model = () => chartModel(chart, locale, loadDataset());
    return picturesOf(chart.id, {
      figure: () => renderStandaloneSvg(model(), 'some'),
      card: () => chartCard(model()),
    });
  });
}

function chartCard(model: ChartModel): string {
  const { chart, locale, text } = model;
  const topic = topics.find(({ charts: own }) => own.some(({ id }) => id === chart.id));
  const { nav, pages } = messages(locale);
  return cardSvg({
    locale,
    kicker: topic === undefined ? nav.charts : pages.charts.topics[topic.id],
    title: text.title,
    lines: [text.subtitle],
    drawing: pieceOf(model),
  });
}

// As high as a card shows whole, in units of a narrow and of a wide drawing.
const heights = { narrow: 545, wide: 420 } as const;

/** The narrow drawing, whose words are large; the wide one where only that can be shown whole. */
function pieceOf(model: ChartModel): PlainDrawing {
  const narrow = plainDrawing(model, 'narrow');
  if (narrow.height <= heights.narrow) return narrow;
  const wide = plainDrawing(model, 'wide');
  return wide.height <= heights.wide ? wide : narrow;
}
