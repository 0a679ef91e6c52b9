import { defineMiddleware } from 'astro:middleware';
import { mendLinks } from './lib/edition/liens.ts';
import { explainSigles } from './lib/glossaire/sigles.ts';
import { setTypographieInHtml } from './lib/texte/typographie.ts';
import { isOutsideEdition } from './queries/edition.ts';
import { allSigles } from './queries/glossaire/sigles.ts';
import { readEdition } from './reference/edition.ts';

/**
 * Every page leaves with its acronyms explained, French spaces and apostrophes, and the links that its edition can hold; data
 * files are not touched.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { status, headers } = response;
  const html = await response.text();
  const explained = url.pathname === '/glossaire/' ? html : explainSigles(html, await allSigles());
  const set = setTypographieInHtml(explained);
  const isOutside = await isOutsideEdition();
  const mended = isOutside ? mendLinks(set, isOutside, readEdition().editionNationale) : set;
  // As bytes: a Response is slow to encode a text.
  return new Response(Buffer.from(mended), { status, headers });
});
