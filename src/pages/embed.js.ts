import type { APIRoute } from 'astro';
import { classicScript } from '../classic/bundle.ts';

export const GET: APIRoute = async () =>
  new Response(await classicScript('src/loader/index.ts'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
