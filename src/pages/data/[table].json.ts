import type { APIRoute } from 'astro';
import { loadDataset } from '../../data/load.ts';
import { isTableName, tableNames } from '../../data/tables.ts';
import { renderTableJson } from '../../render/tableJson.ts';

export function getStaticPaths() {
  return tableNames.map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params: { table = '' } }) => {
  if (!isTableName(table)) throw new Error(`data: no such table: ${table}`);
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(renderTableJson(table, loadDataset()), { headers });
};
