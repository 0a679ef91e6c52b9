/** The finder of the site with all its files in memory. */
import { search } from '../../lib/territoires/chercher/chercher.ts';
import { autresNomsOf } from '../../lib/territoires/chercher/autres-noms.ts';
import { buildFichiers } from '../../lib/territoires/chercher/construire.ts';
import { openFonds } from '../../lib/territoires/chercher/entree.ts';
import { BASE, type FichierBase } from '../../lib/territoires/chercher/format.ts';
import { keepFichier } from '../../lib/territoires/chercher/memoire.ts';
import { newMemoire } from '../../lib/territoires/chercher/reponse.ts';
import type { Chercher } from '../../lib/imports/territoires/lieux.ts';
import { readReferentiel, readRows } from '../../reference/territoires.ts';
import { tableaux } from '../../schemas/jeux.ts';
import type { Brut, Jeu } from '../../lib/contenu/validation.ts';

/** Each wording is searched once. */
export function makeChercher(jeux: readonly Jeu[]): Chercher {
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
  // The base file is the only one of its shape.
  const fonds = openFonds(fichiers.get(BASE) as FichierBase);
  const memoire = newMemoire();
  const connus = new Map<string, ReturnType<Chercher>>();
  const chercher: Chercher = (texte) => {
    for (;;) {
      const { trouves, manque } = search(texte, fonds, memoire);
      if (manque.length === 0) return trouves;
      for (const path of manque) keepFichier(path, fichiers.get(path), memoire, fonds);
    }
  };
  return (texte) => {
    const known = connus.get(texte) ?? chercher(texte);
    connus.set(texte, known);
    return known;
  };
}
