/** The finder of the site with all its files in memory. */
import { autresNomsOf } from '../../lib/territoires/chercher/autres-noms.ts';
import { buildFichiers } from '../../lib/territoires/chercher/construire.ts';
import { makeChercheur } from '../../lib/imports/territoires/chercheur.ts';
import type { ChercheurDeLieux } from '../../lib/imports/territoires/lieux.ts';
import { readReferentiel, readRows } from '../../reference/territoires.ts';
import { tableaux } from '../../schemas/jeux.ts';
import type { Brut, Jeu } from '../../lib/contenu/validation.ts';

export function makeChercher(jeux: readonly Jeu[]): ChercheurDeLieux {
  const valeurs = (nom: string) =>
    (jeux.find((jeu) => jeu.nom === nom)?.entrees ?? []).map((entree: Brut) => entree.valeurs);
  const fichiers = buildFichiers({
    rows: { communes: readRows('communes') },
    referentiel: readReferentiel(),
    autresNoms: autresNomsOf(
      valeurs('autresNoms').map((row) => tableaux.autresNoms.schema.parse(row)),
      readRows('ept'),
      valeurs('anciensEpci').map((row) => tableaux.anciensEpci.schema.parse(row)),
    ),
    collectivites: valeurs('collectivites').map((row) => tableaux.collectivites.schema.parse(row)),
    anciennesCommunes: valeurs('anciennesCommunes').map((row) =>
      tableaux.anciennesCommunes.schema.parse(row),
    ),
    seeds: [],
  });
  return makeChercheur(fichiers);
}
