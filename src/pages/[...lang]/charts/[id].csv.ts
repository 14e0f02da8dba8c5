import { renderCsv } from '../../../render/csv.ts';
import { chartPaths, chartRoute } from '../../../render/route.ts';

export const getStaticPaths = chartPaths;
export const GET = chartRoute('text/csv; charset=utf-8', renderCsv);
