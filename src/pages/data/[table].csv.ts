import type { APIRoute } from 'astro';
import { isTableName, tableNames } from '../../data/tables.ts';
import { readDataFiles } from '../../render/dataFiles.ts';

export function getStaticPaths() {
  return tableNames.map((table) => ({ params: { table } }));
}

/** A table as it stands in the repository. */
export const GET: APIRoute = ({ params: { table = '' } }) => {
  if (!isTableName(table)) throw new Error(`data: no such table: ${table}`);
  const headers = { 'content-type': 'text/csv; charset=utf-8' };
  return new Response(readDataFiles().tables[table], { headers });
};
