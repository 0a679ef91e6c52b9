/** The overseas collectivities and their communes, which have no page of their own. */
import { getCollection } from 'astro:content';
import type { Arrivee } from '../../lib/territoires/arrivees.ts';
import { phraseOfCollectivite } from '../../lib/territoires/collectivites.ts';
import { readReferentiel } from '../../reference/territoires.ts';

interface Collectivites {
  collectivites: { code: string; nom: string; phrase: string }[];
  communes: Arrivee[];
}

export async function readCollectivites(): Promise<Collectivites> {
  const rows = (await getCollection('collectivites')).map(({ data }) => data);
  const names = new Map(rows.map(({ id, nom }) => [id, nom]));
  return {
    collectivites: rows.map(({ id, nom, contrat }) => ({
      code: id,
      nom,
      phrase: phraseOfCollectivite({ nom, contratPossible: contrat === 'possible' }),
    })),
    communes: [...readReferentiel().communes.values()].flatMap(({ code, nom, departement }) => {
      const collectivite = names.get(departement);
      if (!collectivite) return [];
      return { code, nom: collectivite === nom ? nom : `${nom} (${collectivite})`, sorte: 'commune' };
    }),
  };
}
