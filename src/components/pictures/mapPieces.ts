import { visibleEntries } from '../../atlas/filter.ts';
import { initialState } from '../../atlas/initialState.ts';
import type { AtlasState } from '../../atlas/model.ts';
import { stageAt } from '../../atlas/stage.ts';
import type { FrameSize } from '../../geo/camera.ts';
import { worldGround } from '../../geo/worldGround.ts';
import { worldTopology } from '../../geo/worldLand.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { shownEntries } from '../../islands/map/shownEntries.ts';
import { staticMap } from '../../islands/map/staticMap.ts';
import { drawingStyle } from '../../pictures/drawingStyle.ts';
import type { PlainDrawing } from '../../render/plainDrawing.ts';
import { typeAttributes } from '../../render/textBlocks.ts';
import { palette } from '../../theme/palette.ts';
import { atlasIn } from '../atlasIn.ts';
import { companySites } from '../embeds/companySites.ts';
import { hubMapKeys } from '../hubMapKey.ts';
import { markMarkup } from '../../islands/map/markMarkup.ts';
import { hubMapModel, type HubMapModel } from '../hubMapModel.ts';
import { keyedMap } from './keyedMap.ts';

const type = typeAttributes({ family: 'sans', weight: 400, size: 12 });
const coarse = worldGround(worldTopology('110m'));
const fine = worldGround(worldTopology('50m'));
// From this zoom on the bends of the coarser outline would be seen.
const fineZoom = 3;

/** The small map of a country’s sites, as its page has it. */
export function countryPiece(locale: Locale, code: string): PlainDrawing {
  return drawnCountry(hubMapModel(atlasIn(locale), code));
}

function drawnCountry({ frame, ground, marks }: HubMapModel): PlainDrawing {
  const { land, country, borders, disputed } = ground;
  const { width, height } = frame.size;
  const markup = [
    `<path class="map-land" d="${land}"/><path class="hub-map-country" d="${country}"/>`,
    `<path class="map-borders" d="${borders}"/>`,
    `<path class="map-borders map-disputed" d="${disputed}"/>`,
    marks.map(markMarkup).join(''),
    `<path d="M0 .5H${width}M0 ${height - 0.5}H${width}" stroke="${palette.rule.light}"/>`,
  ].join('');
  return {
    ...frame.size,
    markup: `<g class="hub-map" ${type}>${drawingStyle('map')}${markup}</g>`,
  };
}

const most = { width: 720, height: 520 } as const;

/** The same, not too high, over its key. */
export function keyedCountryPiece(locale: Locale, code: string): PlainDrawing {
  const model = hubMapModel(atlasIn(locale), code);
  const { hubMap } = messages(locale).mapPage;
  const keys = hubMapKeys(model.counts, locale);
  const isRinged = model.marks.some(({ look }) => look.form === 'country');
  return keyedMap(drawnCountry(model), most, [
    { text: hubMap.title(model.country.name), weight: 600 },
    ...keys,
    ...(keys.length === 0 ? [{ text: hubMap.none }] : []),
    ...(isRinged ? [{ text: hubMap.ring }] : []),
  ]);
}

/** The large map as its page shows it first, over what its shapes are. */
export function keyedWorldPiece(locale: Locale, size: FrameSize): PlainDrawing {
  const keys = hubMapKeys(companySites(atlasIn(locale)), locale);
  const { mapKey, mapGroups } = messages(locale).pictures;
  return keyedMap(worldPiece(locale, size), size, [
    { text: mapKey, weight: 600 },
    ...keys,
    { text: mapGroups },
  ]);
}

/** A part of the large map, of today, as its page shows it in this state. */
export function worldPiece(
  locale: Locale,
  size: FrameSize,
  state: Partial<Pick<AtlasState, 'companies' | 'layers' | 'view'>> = {},
): PlainDrawing {
  const data = atlasIn(locale);
  const last = data.years[1];
  const asked = { ...initialState(data), ...state };
  const shown = shownEntries(
    visibleEntries(data, asked),
    (entry) => stageAt(entry, last, last) ?? 'unsure',
  );
  const svg = staticMap({
    world: asked.view.zoom < fineZoom ? coarse : fine,
    shown,
    countries: data.countries,
    view: asked.view,
    size,
    prefix: 'picture',
    classes: '',
    label: '',
  });
  const inner = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  return { ...size, markup: `<g ${type}>${drawingStyle('map')}${inner}</g>` };
}
