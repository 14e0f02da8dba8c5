import type { Dataset } from '../data/dataset.ts';
import { loadDataset } from '../data/load.ts';
import { leadLand, type Land } from '../geo/land.ts';
import { leadScene, tintedCountries, type LeadScene } from '../geo/leadScene.ts';
import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { leadWords } from '../islands/leadWords.ts';

interface LeadGround extends Pick<Land, 'land' | 'borders' | 'disputed'> {
  readonly countries: readonly { readonly code: string; readonly shape: string }[];
}

const grounds = new WeakMap<LeadScene, LeadGround>();
const scenes = new Map<Locale, LeadScene>();

/** The map's scene in a language, computed once a build. */
export function sceneIn(locale: Locale): LeadScene {
  const known = scenes.get(locale);
  if (known !== undefined) return known;
  const scene = sceneOf(loadDataset(), locale);
  scenes.set(locale, scene);
  return scene;
}

/** The scene that other data would make. */
export function sceneOf(dataset: Dataset, locale: Locale): LeadScene {
  const format = formatter(locale);
  return leadScene(dataset, {
    ...leadWords[locale],
    country: (code) => dataset.row('countries', code)[`name_${locale}`],
    date: (date) => format.date(date, 'month'),
  });
}

/** The ground under the scene, with the countries it tints by their code. */
export function leadGround(scene: LeadScene): LeadGround {
  const known = grounds.get(scene);
  if (known !== undefined) return known;
  const dataset = loadDataset();
  const codes = tintedCountries(scene);
  const number = (code: string) => dataset.row('countries', code).numeric;
  const { countries, ...paths } = leadLand(codes.map(number));
  const ground = {
    ...paths,
    countries: codes.map((code) => ({ code, shape: countries.get(number(code)) ?? '' })),
  };
  grounds.set(scene, ground);
  return ground;
}
