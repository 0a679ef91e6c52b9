import { defineMiddleware } from 'astro:middleware';
import { explainSigles } from './lib/glossaire/sigles.ts';
import { setTypographieInHtml } from './lib/texte/typographie.ts';
import { allSigles } from './queries/glossaire/sigles.ts';

/** Every page leaves with its acronyms explained, French spaces and apostrophes; data files are not touched. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { status, headers } = response;
  const html = await response.text();
  const explained = url.pathname === '/glossaire/' ? html : explainSigles(html, await allSigles());
  // As bytes: a Response is slow to encode a text.
  return new Response(Buffer.from(setTypographieInHtml(explained)), { status, headers });
});
