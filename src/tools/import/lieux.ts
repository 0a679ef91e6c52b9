/** The finder of the site with all its files in memory. */
import { search } from '../../lib/territoires/chercher/chercher.ts';
import { autresNomsOf } from '../../lib/territoires/chercher/autres-noms.ts';
import { buildFichiers } from '../../lib/territoires/chercher/construire.ts';
import { openFonds, type Fonds, type Lieu } from '../../lib/territoires/chercher/entree.ts';
import { BASE, type FichierBase } from '../../lib/territoires/chercher/format.ts';
import { keepFichier } from '../../lib/territoires/chercher/memoire.ts';
import { motsForts, motsDeLieu } from '../../lib/territoires/chercher/mots.ts';
import { newMemoire, type FichiersLus, type Trouve } from '../../lib/territoires/chercher/reponse.ts';
import type { ChercheurDeLieux } from '../../lib/imports/territoires/lieux.ts';
import { onceByKey } from '../../reference/once.ts';
import { readReferentiel, readRows } from '../../reference/territoires.ts';
import { tableaux } from '../../schemas/jeux.ts';
import type { Brut, Jeu } from '../../lib/contenu/validation.ts';

/** Each wording is searched once. */
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
  // The base file is the only one of its shape.
  const fonds = openFonds(fichiers.get(BASE) as FichierBase);
  const memoire = newMemoire();
  for (const [path, fichier] of fichiers)
    if (path.startsWith('noms/')) keepFichier(path, fichier, memoire, fonds);
  const exacts = indexer([...fonds.lieux, ...[...memoire.communes.values()].flat()]);
  const exactsDe = (texte: string) => {
    const mots = motsDeLieu(texte);
    return exacts.get(mots.join('')) ?? exacts.get(cleDesMots(mots)) ?? [];
  };
  const chercherUneFois = onceByKey((texte: string) => {
    const own = exactsDe(texte);
    // Nothing passes a place that bears the very name.
    return own.length > 0 ? own : chercher(texte, fonds, memoire, fichiers);
  });
  return Object.assign(chercherUneFois, { exacts: exactsDe });
}

function chercher(
  texte: string,
  fonds: Fonds,
  memoire: FichiersLus,
  fichiers: ReadonlyMap<string, unknown>,
): readonly Trouve[] {
  for (;;) {
    const { trouves, manque } = search(texte, fonds, memoire);
    if (manque.length === 0) return trouves;
    for (const path of manque) keepFichier(path, fichiers.get(path), memoire, fonds);
  }
}

const cleDesMots = (mots: string[]) => ` ${motsForts(mots).toSorted().join(' ')}`;

/** The places by their name in one word, and by its words in any order. */
function indexer(lieux: readonly Lieu[]): Map<string, Trouve[]> {
  const index = new Map<string, Trouve[]>();
  const ajouter = (cle: string, trouve: Trouve) => {
    const list = index.get(cle);
    if (list) list.push(trouve);
    else index.set(cle, [trouve]);
  };
  // A commune is in the file of each of its words.
  const uniques = new Map(
    lieux.map((lieu) => [`${lieu.niveau} ${lieu.code} ${lieu.colle} ${lieu.ancien?.code ?? ''}`, lieu]),
  );
  for (const lieu of uniques.values()) {
    const trouve: Trouve = { lieu, cout: 0, exact: true, coquille: false };
    for (const cle of new Set([lieu.colle, cleDesMots(lieu.mots)])) ajouter(cle, trouve);
  }
  return index;
}
