import { getEntry } from 'astro:content';
import { loadDataset } from '../../data/load.ts';
import { sourcesOf } from '../../data/sourcesOf.ts';
import { presetView } from '../../geo/viewPresets.ts';
import { formatter } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { leads } from '../../leads/index.ts';
import { stagedFrames } from '../../leads/frames.ts';
import { cardSvg } from '../../pictures/cardSvg.ts';
import { drawingStyle } from '../../pictures/drawingStyle.ts';
import { figureSvg } from '../../pictures/figureSvg.ts';
import { pictureIds } from '../../pictures/pictureAddress.ts';
import { leadSvg } from '../../render/leadSvg.ts';
import type { PlainDrawing } from '../../render/plainDrawing.ts';
import { typeAttributes } from '../../render/textBlocks.ts';
import { site } from '../../site.ts';
import { entryPlace } from '../entryPlace.ts';
import { storiesIn, type Story } from '../stories.ts';
import { keyedWorldPiece, worldPiece } from './mapPieces.ts';
import type { Picture } from './picture.ts';
import { picturesOf } from './picturesOf.ts';

const worldSize = { width: 660, height: 412 } as const;
const europeSize = { width: 520, height: 500 } as const;
const figureSize = { width: 720, height: 450 } as const;

/** Of the home page and of every chapter a card; of the map a figure too. */
export async function pagePictures(locale: Locale): Promise<Picture[]> {
  const { mapPage, nav } = messages(locale);
  const home = await getEntry('home', locale);
  if (home === undefined) throw new Error(`src/content/home: no answers: ${locale}`);
  const { title } = home.data;
  const chapters = await storiesIn(locale);
  return [
    ...picturesOf(pictureIds.home, {
      card: () =>
        cardSvg({ locale, kicker: site.name, title, drawing: worldPiece(locale, worldSize) }),
    }),
    ...picturesOf(pictureIds.map, {
      figure: () => mapFigure(locale),
      card: () =>
        cardSvg({
          locale,
          kicker: nav.map,
          title: mapPage.title,
          lines: [mapPage.description],
          drawing: worldPiece(locale, worldSize),
        }),
    }),
    ...chapters.flatMap((story) =>
      picturesOf(pictureIds.chapter(entryPlace(story.id).slug), {
        card: () => chapterCard(locale, story),
      }),
    ),
  ];
}

function mapFigure(locale: Locale): string {
  const dataset = loadDataset();
  const { hubs, routes } = dataset.tables;
  const { mapPage, nav } = messages(locale);
  return figureSvg({
    locale,
    kicker: nav.map,
    title: mapPage.title,
    line: mapPage.description,
    drawing: keyedWorldPiece(locale, figureSize),
    texts: [...mapPage.read.slice(0, 1), ...mapPage.unknown.slice(0, 2)],
    sources: sourcesOf(...hubs, ...routes).map((source) => dataset.row('sources', source)),
  });
}

function chapterCard(locale: Locale, { id, data }: Story): string {
  const lead = leads.find((each) => each.id === entryPlace(id).slug);
  return cardSvg({
    locale,
    kicker: messages(locale).story.chapter(formatter(locale).words(data.chapter)),
    title: data.title,
    lines: [data.summary],
    drawing:
      lead === undefined
        ? worldPiece(locale, europeSize, {
            view: presetView('europe', europeSize),
            companies: ['alibaba'],
            layers: ['hubs', 'flights'],
          })
        : leadPiece(locale, lead),
  });
}

/** A chapter’s lead graphic at its last step, by the small drawing, whose words are large. */
function leadPiece(locale: Locale, { steps, draw }: (typeof leads)[number]): PlainDrawing {
  const marks = draw(loadDataset(), steps.at(-1) ?? '', 'narrow', locale);
  const svg = leadSvg(
    marks.map((shape) => ({ shape, isShown: true })),
    'narrow',
    '',
  );
  const inner = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  const type = typeAttributes({ family: 'sans', weight: 400, size: 14 });
  return { ...stagedFrames.narrow, markup: `<g ${type}>${drawingStyle('lead')}${inner}</g>` };
}
