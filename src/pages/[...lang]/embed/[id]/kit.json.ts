import type { APIRoute } from 'astro';
import { keptFigure } from '../../../../components/editions/keptFigure.ts';
import { kitFor } from '../../../../components/embeds/kitFor.ts';
import { rootOf } from '../../../../components/rootOf.ts';
import { loadDataset } from '../../../../data/load.ts';
import { embeddables, getEmbeddable } from '../../../../embeds/embeddables.ts';
import { localeOfParam, localePaths } from '../../../../i18n/paths.ts';

export function getStaticPaths() {
  return localePaths().flatMap(({ params, props: { locale } }) =>
    embeddables(locale, loadDataset()).map(({ id }) => ({ params: { ...params, id } })),
  );
}

export const GET: APIRoute = async ({ params: { lang, id }, site }) => {
  const locale = localeOfParam(lang);
  const embed = getEmbeddable(id ?? '', locale, loadDataset());
  const root = rootOf(site);
  const edition = keptFigure(embed, locale, root);
  const kit = {
    ...(await kitFor(embed, locale, root)),
    ...(edition !== undefined && { edition }),
  };
  return new Response(JSON.stringify(kit), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
