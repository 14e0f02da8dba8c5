import type { Embeddable } from '../../embeds/embeddables.ts';
import { kitOf, type Kit } from '../../embeds/kit.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pictureAddress } from '../../pictures/pictureAddress.ts';
import { svgSize } from '../../pictures/svgSize.ts';
import { pictureList } from '../pictures/pictureList.ts';

/**
 * The kit of something that can be embedded, with the size of its picture as it is drawn.
 * @param root the address that the site stands under, with a slash at its end
 */
export async function kitFor(embed: Embeddable, locale: Locale, root: string): Promise<Kit> {
  const { png } = pictureAddress(embed.id);
  const picture = (await pictureList(locale)).find(({ path }) => path === png);
  if (picture === undefined) throw new Error(`embeds: no picture: ${png}`);
  return kitOf(embed, locale, root, svgSize(picture.svg()));
}
