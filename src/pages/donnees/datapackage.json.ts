import type { APIRoute } from 'astro';
import { siteAddress } from '../../lib/adresse/site.ts';
import { idOfCode } from '../../lib/territoires/code.ts';
import { dataPackageOf } from '../../lib/donnees/datapackage.ts';
import { readEdition } from '../../reference/edition.ts';
import { allJeux } from '../../queries/donnees/jeux.ts';
import { allRessourcesDePaquet } from '../../queries/donnees/paquet.ts';

/** All tables at once, with their schemas, for the tools of open data. */
export const GET: APIRoute = async ({ site }) => {
  const address = siteAddress(site);
  const { nom, territoire, miseAJour } = readEdition();
  const days = (await allJeux()).map(({ modifieLe }) => modifieLe).sort();
  const paquet = {
    nom: ['atlas-des-solidarites', ...(territoire ? [idOfCode(territoire)] : [])].join('-').toLowerCase(),
    editeur: nom,
    titre: `${nom} : les données`,
    description:
      'Projets, contrats, mesures, leviers et ressources du Pacte des solidarités, mis en tables d’après des documents publics. Une case vide veut dire que la source ne le dit pas.',
    version: days.at(-1) ?? miseAJour,
    page: new URL('/donnees/', address).href,
  };
  return Response.json(dataPackageOf(paquet, await allRessourcesDePaquet(address)));
};
