import type { Locale } from '../../i18n/locales.ts';
import { chartPictures } from './chartPictures.ts';
import { pagePictures } from './pagePictures.ts';
import type { Picture } from './picture.ts';
import { placePictures } from './placePictures.ts';
import { promisePictures } from './promisePictures.ts';

const known = new Map<Locale, Promise<readonly Picture[]>>();

/** All pictures of a language, in the order in which they are made. Listed once a build. */
export function pictureList(locale: Locale): Promise<readonly Picture[]> {
  const list = known.get(locale) ?? listed(locale);
  known.set(locale, list);
  return list;
}

async function listed(locale: Locale): Promise<Picture[]> {
  return [
    ...chartPictures(locale),
    ...promisePictures(locale),
    ...placePictures(locale),
    ...(await pagePictures(locale)),
  ];
}
