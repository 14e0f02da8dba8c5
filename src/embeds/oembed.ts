import { escapeXml } from '../render/escapeXml.ts';
import { site } from '../site.ts';
import type { Kit } from './kit.ts';

/** An answer of oEmbed (oembed.com), by its parameters. */
export type Oembed = Readonly<Record<string, string | number>>;

/**
 * The frame. WordPress keeps of it what its list allows: `src`, `width`, `height`, `frameborder` and `title`;
 * it would hide a frame that a quotation goes before until the frame has answered, so none does.
 */
export function oembedRich(kit: Kit): Oembed {
  const { frame, title, width, height, card } = kit;
  return {
    ...common(kit, 'rich'),
    html: `<iframe src="${escapeXml(frame)}" title="${escapeXml(title)}" width="${width}" height="${height}" frameborder="0"></iframe>`,
    width,
    height,
    thumbnail_url: card.png,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  };
}

/** The card as a picture, for systems that take no frame from a site they do not know. */
export function oembedPhoto(kit: Kit): Oembed {
  const { card } = kit;
  return { ...common(kit, 'photo'), url: card.png, width: card.width, height: card.height };
}

/** An answer as the format's XML. */
export function oembedXml(answer: Oembed): string {
  const lines = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('')}</oembed>\n`;
}

const aDay = 86_400;

function common({ title, page, home, credit }: Kit, type: 'rich' | 'photo'): Oembed {
  return {
    version: '1.0',
    type,
    title,
    author_name: credit,
    author_url: page,
    provider_name: site.name,
    provider_url: home,
    cache_age: aDay,
  };
}
