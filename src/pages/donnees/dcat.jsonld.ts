import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { siteAddress } from '../../lib/adresse/site.ts';
import { catalogueOf } from '../../lib/donnees/dcat.ts';
import { readEdition } from '../../reference/edition.ts';
import { jeuDesCouches } from '../../queries/donnees/couches.ts';
import { allJeux } from '../../queries/donnees/jeux.ts';

/** The catalogue that a harvester of data.gouv.fr reads (DCAT-AP). */
export const GET: APIRoute = async ({ site }) => {
  const { nom, territoire, signalement, miseAJour } = readEdition();
  const jeux = await allJeux();
  const versions = await getCollection('versions');
  const catalogue = catalogueOf({
    nom,
    site: siteAddress(site),
    territoire,
    contact: signalement,
    modifieLe:
      jeux
        .map(({ modifieLe }) => modifieLe)
        .sort()
        .at(-1) ?? miseAJour,
    versions: versions.map(({ id }) => id),
    jeux: [...jeux, await jeuDesCouches(jeux)],
  });
  return new Response(JSON.stringify(catalogue), { headers: { 'content-type': 'application/ld+json' } });
};
