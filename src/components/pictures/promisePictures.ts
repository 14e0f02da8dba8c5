import { loadDataset } from '../../data/load.ts';
import type { Row } from '../../data/tables.ts';
import type { Verdict } from '../../facts/promiseKinds.ts';
import { formatter } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { cardSvg } from '../../pictures/cardSvg.ts';
import { figureSvg } from '../../pictures/figureSvg.ts';
import { pictureIds } from '../../pictures/pictureAddress.ts';
import type { PlainDrawing } from '../../render/plainDrawing.ts';
import { textLine, typeAttributes } from '../../render/textBlocks.ts';
import { palette } from '../../theme/palette.ts';
import { textWidth } from '../../typeset/textWidth.ts';
import { promisePage } from '../promises/promisePage.ts';
import type { Picture } from './picture.ts';
import { picturesOf } from './picturesOf.ts';
import { promiseMark } from './promiseMark.ts';

/** Of every promise what was said, by whom and when, and what became of it. */
export function promisePictures(locale: Locale): Picture[] {
  return loadDataset().tables.promises.flatMap((promise) =>
    picturesOf(pictureIds.promise(promise.id), {
      figure: () => figureSvg(promiseFigure(promise, locale)),
      card: () => cardSvg(promiseCard(promise, locale)),
    }),
  );
}

function promiseCard(promise: Row<'promises'>, locale: Locale) {
  const { promises, pictures } = messages(locale);
  const { by, date, verdict, judged } = promisePage(promise, promises, formatter(locale));
  return {
    locale,
    kicker: pictures.promise(promises.companies[promise.about]),
    title: promise.claim,
    lines: [pictures.promised(by, date)],
    needsLine: true,
    drawing: verdictSign(promise.about, promise.verdict, [verdict, judged]),
  };
}

function promiseFigure(promise: Row<'promises'>, locale: Locale) {
  const { promises, pictures } = messages(locale);
  const { by, date, verdict, judged, evidence } = promisePage(promise, promises, formatter(locale));
  const { note } = promise;
  const remark = note === undefined ? [] : [`${promises.remarkTitle}: ${note}`];
  const dataset = loadDataset();
  return {
    locale,
    kicker: pictures.promise(promises.companies[promise.about]),
    title: promise.claim,
    line: pictures.promised(by, date),
    drawing: verdictRow(promise.about, promise.verdict, [verdict, judged]),
    texts: [evidence, ...remark],
    sources: promise.sources.map((id) => dataset.row('sources', id)),
  };
}

type Told = readonly [verdict: string, judged: string | undefined];

/** The mark of a promise, as large as a card has room for, over the verdict. */
function verdictSign(about: string, verdict: Verdict, [word, judged = '']: Told): PlainDrawing {
  const width = 400;
  const look = 'text-anchor="middle"';
  const type = { family: 'serif', weight: 500 } as const;
  const size = Math.min(52, width / textWidth(word, { ...type, size: 1 }));
  const name = { ...type, size: Math.floor(size), fill: 'ink' } as const;
  const date = { family: 'sans', weight: 400, size: 24, fill: 'muted' } as const;
  const markup = [
    `<g transform="translate(${String(width / 2)},150) scale(13)">${promiseMark(about, verdict)}</g>`,
    `<g ${look}>${textLine(word, { x: width / 2, y: 352 }, name)}`,
    `${textLine(judged, { x: width / 2, y: 396 }, date)}</g>`,
  ];
  return { markup: markup.join(''), width, height: 410 };
}

/** The same in a line. */
function verdictRow(about: string, verdict: Verdict, [word, judged = '']: Told): PlainDrawing {
  const type = typeAttributes({ family: 'sans', weight: 400, size: 18 });
  const markup = [
    `<g transform="translate(18,20) scale(1.5)">${promiseMark(about, verdict)}</g>`,
    `<text x="46" y="26.5" ${type} fill="${palette.muted.light}">`,
    `<tspan font-weight="700" fill="${palette.ink.light}">${word}</tspan> ${judged}</text>`,
  ];
  return { markup: markup.join(''), width: 720, height: 40 };
}
