import type { APIRoute } from 'astro';
import { link } from '../../components/link.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { readDataFiles } from '../../render/dataFiles.ts';
import { dataPackage } from '../../render/dataPackage.ts';

export const GET: APIRoute = ({ site }) => {
  const homepage = new URL(link(defaultLocale, '/data/'), site).href;
  const text = JSON.stringify(dataPackage(readDataFiles(), homepage), undefined, 2);
  return new Response(`${text}\n`, { headers: { 'content-type': 'application/json' } });
};
