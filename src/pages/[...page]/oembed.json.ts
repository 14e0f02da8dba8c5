import { oembedPaths, oembedRoute } from '../../components/embeds/oembedRoute.ts';
import { oembedRich } from '../../embeds/oembed.ts';

export const getStaticPaths = oembedPaths;
export const GET = oembedRoute('application/json; charset=utf-8', (kit) =>
  JSON.stringify(oembedRich(kit)),
);
