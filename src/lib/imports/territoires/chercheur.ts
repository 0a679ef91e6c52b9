/** The finder of the site on the files that are at hand: all of them in Node, those of the names in a browser. */
import { search } from '../../territoires/chercher/chercher.ts';
import { openFonds, type Lieu } from '../../territoires/chercher/entree.ts';
import { BASE, type FichierBase } from '../../territoires/chercher/format.ts';
import { keepFichier } from '../../territoires/chercher/memoire.ts';
import { motsDeLieu, motsForts } from '../../territoires/chercher/mots.ts';
import { newMemoire, type Trouve } from '../../territoires/chercher/reponse.ts';
import type { ChercheurDeLieux } from './lieux.ts';
import { makePreselection } from './preselection.ts';
import { sansSigle } from './sigle.ts';

/**
 * Each wording is searched once. `fichiers`: by path under /donnees/lieux/, the base and the names at least; more may come
 * later. `absents` gathers the paths of those that a search would have needed: its answer is then not kept.
 */
export function makeChercheur(
  fichiers: ReadonlyMap<string, unknown>,
  absents = new Set<string>(),
): ChercheurDeLieux {
  // The base file is the only one of its shape.
  const fonds = openFonds(fichiers.get(BASE) as FichierBase);
  fonds.preselection = makePreselection(fonds.lieux);
  const memoire = newMemoire();
  for (const [path, fichier] of fichiers)
    if (path.startsWith('noms/')) keepFichier(path, fichier, memoire, fonds);
  const index = indexer([...fonds.lieux, ...[...memoire.communes.values()].flat()]);
  const exacts = (texte: string) => {
    const mots = motsDeLieu(texte);
    return index.get(mots.join('')) ?? index.get(cleDesMots(mots)) ?? [];
  };
  const connus = new Map<string, readonly Trouve[]>();
  let manques = 0;

  function chercherPlus(texte: string): readonly Trouve[] {
    for (;;) {
      const { trouves, manque } = search(texte, fonds, memoire);
      const lisibles = manque.filter((path) => fichiers.has(path));
      for (const path of lisibles) keepFichier(path, fichiers.get(path), memoire, fonds);
      if (lisibles.length > 0) continue;
      for (const path of manque) absents.add(path);
      if (manque.length === 0) connus.set(texte, trouves);
      else manques += 1;
      return trouves;
    }
  }

  function chercher(texte: string): readonly Trouve[] {
    const known = connus.get(texte);
    if (known) return known;
    const own = exacts(texte);
    // Nothing passes a place that bears the very name.
    if (own.length === 0) return chercherPlus(texte);
    connus.set(texte, own);
    return own;
  }
  return Object.assign(chercher, { exacts, manques: () => manques });
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
    const { mots } = sansSigle(lieu);
    const cles = new Set([lieu.colle, cleDesMots(lieu.mots), mots.join(''), cleDesMots(mots)]);
    for (const cle of cles) ajouter(cle, trouve);
  }
  return index;
}
