import { defineMiddleware } from 'astro:middleware';
import { placeLinks } from './lib/adresse/pages-de-liste.ts';
import { mendLinks } from './lib/edition/liens.ts';
import { explainSigles } from './lib/glossaire/sigles.ts';
import { ReponseTexte } from './lib/texte/reponse.ts';
import { setTypographieInHtml } from './lib/texte/typographie.ts';
import { isOutsideEdition } from './queries/edition.ts';
import { placesDuGlossaire } from './queries/glossaire/pages.ts';
import { allSigles } from './queries/glossaire/sigles.ts';
import { placesDesRessources } from './queries/ressources/pages.ts';
import { readEdition } from './reference/edition.ts';

/**
 * Every page leaves with its acronyms explained, French spaces and apostrophes, the links that its edition can hold, and those to
 * the entries of long lists led to their pages; data files are not touched.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { status, headers } = response;
  const html = await response.text();
  const explained = url.pathname.startsWith('/glossaire/') ? html : explainSigles(html, await allSigles());
  const set = setTypographieInHtml(explained);
  const isOutside = await isOutsideEdition();
  const mended = isOutside ? mendLinks(set, isOutside, readEdition().editionNationale) : set;
  const glossaire = placeLinks(mended, '/glossaire/', await placesDuGlossaire());
  const placed = placeLinks(glossaire, '/ressources/', await placesDesRessources());
  return new ReponseTexte(placed, { status, headers });
});
