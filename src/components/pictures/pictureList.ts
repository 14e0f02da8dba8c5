import type { Locale } from '../../i18n/locales.ts';
import { chartPictures } from './chartPictures.ts';
import { pagePictures } from './pagePictures.ts';
import type { Picture } from './picture.ts';
import { placePictures } from './placePictures.ts';
import { promisePictures } from './promisePictures.ts';

/** All pictures of a language, in the order in which they are made. */
export async function pictureList(locale: Locale): Promise<Picture[]> {
  return [
    ...chartPictures(locale),
    ...promisePictures(locale),
    ...placePictures(locale),
    ...(await pagePictures(locale)),
  ];
}
