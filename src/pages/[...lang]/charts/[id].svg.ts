import { renderStandaloneSvg } from '../../../render/standaloneSvg.ts';
import { chartPaths, chartRoute } from '../../../render/route.ts';

export const getStaticPaths = chartPaths;
export const GET = chartRoute('image/svg+xml', renderStandaloneSvg);
