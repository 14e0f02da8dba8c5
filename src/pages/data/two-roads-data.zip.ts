import type { APIRoute } from 'astro';
import { link } from '../../components/link.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { zipData } from '../../render/dataArchive.ts';
import { readDataFiles } from '../../render/dataFiles.ts';
import { dataPackage } from '../../render/dataPackage.ts';

export const GET: APIRoute = ({ site }) => {
  const files = readDataFiles();
  const homepage = new URL(link(defaultLocale, '/data/'), site).href;
  const zip = zipData(files, dataPackage(files, homepage));
  return new Response(zip, { headers: { 'content-type': 'application/zip' } });
};
