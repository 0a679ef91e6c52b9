/** The files of the territory field, and the other names that they answer to. */
import { getCollection } from 'astro:content';
import { buildFichiers } from '../../lib/territoires/chercher/construire.ts';
import { autresNomsOf } from '../../lib/territoires/chercher/autres-noms.ts';
import { readRows, readSeeds } from '../../reference/territoires.ts';
import { readReferentiel } from '../../reference/territoires.ts';

/** Every file by its path under /donnees/lieux/, without « .json ». */
export async function lieuxFichiers(): Promise<Map<string, unknown>> {
  const rows = { communes: readRows('communes') };
  const noms = (await getCollection('autresNoms')).map(({ data }) => data);
  const anciensEpci = (await getCollection('anciensEpci')).map(({ data }) => data);
  const autresNoms = autresNomsOf(noms, readRows('ept'), anciensEpci);
  const anciennesCommunes = (await getCollection('anciennesCommunes')).map(({ data }) => data);
  const collectivites = (await getCollection('collectivites')).map(({ data }) => data);
  return buildFichiers({
    rows,
    referentiel: readReferentiel(),
    autresNoms,
    collectivites,
    anciennesCommunes,
    seeds: readSeeds(),
  });
}
