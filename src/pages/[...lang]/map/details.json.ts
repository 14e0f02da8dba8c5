import type { APIRoute } from 'astro';
import { mapDetails } from '../../../components/mapDetails.ts';
import { localePaths } from '../../../i18n/paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<ReturnType<typeof localePaths>[number]['props']> = async ({ props }) =>
  Response.json(await mapDetails(props.locale));
