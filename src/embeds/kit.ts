import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { localePath } from '../i18n/paths.ts';
import { cardSize, pictureAddress, type PictureSize } from '../pictures/pictureAddress.ts';
import { site } from '../site.ts';
import { embedPath, type Embeddable } from './embeddables.ts';

/** All that whoever shows one of our figures elsewhere needs of it; addresses are whole ones. */
export interface Kit {
  readonly id: string;
  readonly kind: Embeddable['kind'];
  readonly language: Locale;
  readonly title: string;
  /** the site’s first page */
  readonly home: string;
  /** its own page */
  readonly page: string;
  /** the page that stands in a frame */
  readonly frame: string;
  /** `/embed.js` */
  readonly script: string;
  readonly width: number;
  readonly height: number;
  /** frame heights by width, as the script reads them: `360:482 720:512` */
  readonly heights: string;
  readonly picture: { readonly png: string; readonly png2x: string } & PictureSize;
  readonly card: { readonly png: string } & PictureSize;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly licence: string;
  /** how to cite it */
  readonly citation: string;
  /** of the page in the frame; only once the site is built */
  readonly weight?: FrameWeight;
  /** the figure with today’s data as it was kept for good, where it was */
  readonly edition?: KeptFigure;
}

/** A figure that stays as it is, at an address of its own. */
export interface KeptFigure {
  readonly hash: string;
  /** YYYY-MM-DD */
  readonly kept: string;
  readonly frame: string;
  readonly heights: string;
  readonly weight?: FrameWeight;
}

/** What a frame fetches before anyone touches it, compressed by brotli. */
export interface FrameWeight {
  readonly bytes: number;
  readonly requests: number;
  /** of the bytes, those of scripts */
  readonly script: number;
}

/**
 * @param root the address that the site stands under, with a slash at its end
 * @param figure the size of its picture
 */
export function kitOf(embed: Embeddable, locale: Locale, root: string, figure: PictureSize): Kit {
  const address = (path: string, language: Locale = locale) =>
    new URL(localePath(language, path).slice(1), root).href;
  const page = address(embed.path);
  const pictures = pictureAddress(embed.id);
  return {
    id: embed.id,
    kind: embed.kind,
    language: locale,
    title: embed.title,
    home: address('/'),
    page,
    frame: address(embedPath(embed.id)),
    script: address('/embed.js', defaultLocale),
    width: embed.width,
    height: embed.height,
    heights: [embed.narrow, embed].map(({ width, height }) => `${width}:${height}`).join(' '),
    picture: { png: address(pictures.png), png2x: address(pictures.png2x), ...figure },
    card: { png: address(pictures.card), ...cardSize },
    alt: embed.alt,
    caption: captionOf(embed, locale),
    credit: embed.credit,
    licence: site.dataLicence.url,
    citation: `${messages(locale).citation.line(site.name, embed.title)} ${page}`,
  };
}

const mostPublishers = 4;

/** The title and who is behind the figures. */
function captionOf({ title, sources }: Embeddable, locale: Locale): string {
  const words = messages(locale).chart;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const named = publishers.slice(0, mostPublishers).join('; ');
  const others = publishers.length - mostPublishers;
  const more = others > 0 ? ` ${words.moreSources(String(others))}` : '';
  const end = /[.!?]$/.test(title) ? '' : '.';
  return `${title}${end} ${words.source(publishers.length)}: ${named}${more}.`;
}
