import { defineMiddleware } from 'astro:middleware';
import { setTypographieInHtml } from './lib/typographie.ts';

/** Every page leaves with French spaces and apostrophes; data files are not touched. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { status, headers } = response;
  return new Response(setTypographieInHtml(await response.text()), { status, headers });
});
