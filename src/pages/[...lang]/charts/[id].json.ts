import { renderJson } from '../../../render/json.ts';
import { chartPaths, chartRoute } from '../../../render/route.ts';

export const getStaticPaths = chartPaths;
export const GET = chartRoute('application/json', renderJson);
