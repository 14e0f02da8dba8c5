import type { APIRoute } from 'astro';
import type { Picture } from '../../../components/pictures/picture.ts';
import { pictureList } from '../../../components/pictures/pictureList.ts';
import { renderAhead } from '../../../components/pictures/renderAhead.ts';
import { localePaths } from '../../../i18n/paths.ts';

interface Props {
  readonly pictures: readonly Picture[];
  readonly index: number;
}

export async function getStaticPaths() {
  const paths = localePaths().map(async ({ params, props: { locale } }) => {
    const pictures = await pictureList(locale);
    return pictures.map(({ path }, index) => ({
      params: { ...params, file: path.replace(/^\/pictures\/|\.png$/g, '') },
      props: { pictures, index },
    }));
  });
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<Props> = async ({ props: { pictures, index } }) => {
  const png = await renderAhead(pictures, index);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
