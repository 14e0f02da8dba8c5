import type { APIRoute } from 'astro';
import { loadDataset } from '../../../../data/load.ts';
import { editionData } from '../../../../editions/editionData.ts';
import { embeddables, getEmbeddable } from '../../../../embeds/embeddables.ts';
import { localeOfParam, localePaths } from '../../../../i18n/paths.ts';

export function getStaticPaths() {
  return localePaths().flatMap(({ params, props: { locale } }) =>
    embeddables(locale, loadDataset()).map(({ id }) => ({ params: { ...params, id } })),
  );
}

export const GET: APIRoute = ({ params: { lang, id } }) => {
  const locale = localeOfParam(lang);
  const embed = getEmbeddable(id ?? '', locale, loadDataset());
  return Response.json(editionData(embed, locale, loadDataset()));
};
