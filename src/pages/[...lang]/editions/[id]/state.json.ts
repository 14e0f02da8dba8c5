import type { APIRoute } from 'astro';
import {
  figureEditions,
  type FigureEditions,
} from '../../../../components/editions/editionLists.ts';
import { newsOf } from '../../../../editions/news.ts';
import { localePaths } from '../../../../i18n/paths.ts';

export function getStaticPaths() {
  return localePaths().flatMap(({ params, props: { locale } }) =>
    figureEditions(locale).map((figure) => ({
      params: { ...params, id: figure.id },
      props: figure,
    })),
  );
}

/** What each edition of a figure is to say under itself. */
export const GET: APIRoute<FigureEditions> = ({ props: { editions } }) =>
  Response.json(
    Object.fromEntries(editions.map((each) => [each.edition.hash, newsOf(each)] as const)),
  );
