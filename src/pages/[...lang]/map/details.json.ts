import type { APIRoute } from 'astro';
import { atlasDetails } from '../../../atlas/details.ts';
import { loadDataset } from '../../../data/load.ts';
import { localePaths } from '../../../i18n/paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = () => Response.json(atlasDetails(loadDataset()));
