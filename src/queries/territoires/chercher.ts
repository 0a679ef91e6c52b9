/** The files of the territory field, and the other names that they answer to. */
import { getCollection } from 'astro:content';
import { keepCovered } from '../../lib/edition/recherche.ts';
import { buildFichiers } from '../../lib/territoires/chercher/construire.ts';
import { autresNomsOf } from '../../lib/territoires/chercher/autres-noms.ts';
import { coveredReferentiel, isOfPortee, readPortee } from '../../reference/portee.ts';
import { once } from '../../reference/once.ts';
import { readRows, readSeeds } from '../../reference/territoires.ts';

/** Every file by its path under /donnees/lieux/, without « .json »: two pages publish them. */
export const lieuxFichiers = once(makeFichiers);

async function makeFichiers(): Promise<Map<string, unknown>> {
  const [noms, anciensEpci, anciennesCommunes, collectivites] = await Promise.all([
    getCollection('autresNoms'),
    getCollection('anciensEpci'),
    getCollection('anciennesCommunes'),
    getCollection('collectivites'),
  ]);
  const sources = {
    rows: { communes: readRows('communes') },
    autresNoms: autresNomsOf(dataOf(noms), readRows('ept'), dataOf(anciensEpci)),
    anciennesCommunes: dataOf(anciennesCommunes),
    seeds: readSeeds(),
  };
  const referentiel = coveredReferentiel();
  if (!readPortee()) return buildFichiers({ ...sources, referentiel, collectivites: dataOf(collectivites) });
  return buildFichiers({
    ...keepCovered(sources, referentiel, isOfPortee),
    referentiel,
    collectivites: [],
  });
}

const dataOf = <T>(entries: { data: T }[]): T[] => entries.map(({ data }) => data);
