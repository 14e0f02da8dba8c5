import { oembedPaths, oembedRoute } from '../../components/embeds/oembedRoute.ts';
import { oembedRich, oembedXml } from '../../embeds/oembed.ts';

export const getStaticPaths = oembedPaths;
export const GET = oembedRoute('text/xml; charset=utf-8', (kit) => oembedXml(oembedRich(kit)));
