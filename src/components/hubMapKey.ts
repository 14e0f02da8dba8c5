import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { lookMarkup } from '../islands/map/markMarkup.ts';
import type { HubCount } from './hubMapModel.ts';

/** A company of a small map: how many sites of it are known, and its mark. */
export interface HubMapKey {
  readonly text: string;
  readonly tone: HubCount['company'];
  /** round its own middle, as SVG that a style sheet colours by the tone */
  readonly glyph: string;
}

/** What stands under a small map, a line a company. */
export function hubMapKeys(counts: readonly HubCount[], locale: Locale): HubMapKey[] {
  const { map, mapPage } = messages(locale);
  const format = formatter(locale);
  return counts.map(({ company: tone, known, operating }) => ({
    text: mapPage.hubMap.count(
      map.companies[tone],
      operating === 0 ? undefined : format.integer(operating),
      format.integer(known),
    ),
    tone,
    glyph: lookMarkup({ tone, stage: 'operating', form: 'site', radius: 5.5 }),
  }));
}
