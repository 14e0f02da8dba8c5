import type { APIRoute } from 'astro';
import { loadDataset } from '../../data/load.ts';
import { embeddables, getEmbeddable } from '../../embeds/embeddables.ts';
import type { Kit } from '../../embeds/kit.ts';
import { localeOfParam, localePath, localePaths } from '../../i18n/paths.ts';
import { rootOf } from '../rootOf.ts';
import { kitFor } from './kitFor.ts';

interface Props {
  readonly id: string;
  readonly lang: string | undefined;
}

/** `getStaticPaths` of a file beside the own page of everything that can be embedded, in every language. */
export function oembedPaths() {
  return localePaths().flatMap(({ params: { lang }, props: { locale } }) =>
    embeddables(locale, loadDataset()).map(({ id, path }) => ({
      params: { page: localePath(locale, path).slice(1, -1) },
      props: { id, lang } satisfies Props,
    })),
  );
}

/** A route that answers with one form of oEmbed. */
export function oembedRoute(type: string, render: (kit: Kit) => string): APIRoute<Props> {
  return async ({ props: { id, lang }, site }) => {
    const locale = localeOfParam(lang);
    const embed = getEmbeddable(id, locale, loadDataset());
    const kit = await kitFor(embed, locale, rootOf(site));
    return new Response(render(kit), { headers: { 'content-type': type } });
  };
}
