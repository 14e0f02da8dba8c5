import type { APIRoute } from 'astro';
import { atlasIn } from '../../../components/atlasIn.ts';
import { localePaths } from '../../../i18n/paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<ReturnType<typeof localePaths>[number]['props']> = ({ props }) =>
  Response.json(atlasIn(props.locale));
