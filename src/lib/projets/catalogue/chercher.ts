/** Which rows hold the words of a query: the terms of src/lib/mots on the names of the index and on the files of words. */
import { COLLES, motsOf, toCherchable } from '../../mots/mots.ts';
import { sansSynonymes, type TableSynonymes } from '../../mots/synonymes.ts';
import { termesOf, type Terme } from '../../mots/termes.ts';
import { isVide } from '../../mots/vides.ts';
import type { Facette } from '../filtres.ts';
import { addTo, allBits, intersection, makeBits, union, type Bits } from './bits.ts';
import type { FichierDeMots } from './format.ts';
import type { Catalogue } from './lire.ts';
import { debutOf } from './mots-des-projets.ts';
import { decodeOccurrences } from './occurrences.ts';

/** The rows that hold no term at least, then one at least, then two…: `[k]` holds k terms. */
export type Niveaux = readonly Bits[];

/** A year is chosen, not searched. */
const CHERCHEES: readonly Facette[] = ['axe', 'public', 'nature', 'region', 'departement', 'porteur'];

/** What every row is: « projets de cantine » asks for canteens; « appel à projets », « porteur de projet » are other things. */
const PROJETS = /(?<!(?:^|[^\p{L}])(?:à|a|de)\s+)(?<![\p{L}\p{N}-])projets?(?![\p{L}\p{N}-])/giu;

/** The terms of a query; none as long as it has words only that would keep everything. */
export function termesOfCatalogue(q: string, synonymes: TableSynonymes = sansSynonymes): Terme[] {
  const demande = q.replace(PROJETS, ' ');
  return hasMots(demande) ? termesOf(demande, synonymes) : [];
}

/** « projets », « les projets »: all of them. */
export const isTousLesProjets = (q: string): boolean => hasMots(q) && !hasMots(q.replace(PROJETS, ' '));

const hasMots = (q: string) => motsOf(q).some((mot) => !isVide(mot));

const aiguillesOf = ({ manieres }: Terme) => manieres.flat(2);
/** « ␣velo », « ␣velo␣ », « |velo » */
const motOf = (aiguille: string) => aiguille.replace(COLLES, '').trim();

/** The numbers of the files of words that these terms need, each once. */
export function fichiersOfTermes(termes: readonly Terme[], { index: { mots } }: Catalogue): number[] {
  const debuts = termes.flatMap(aiguillesOf).map((aiguille) => debutOf(motOf(aiguille)));
  return [...new Set(debuts.flatMap((debut) => filesOf(debut, mots)))].sort((a, b) => a - b);
}

/** One file for four letters; fewer may begin words of several files. */
export function filesOf(debut: string, debuts: readonly string[]): number[] {
  return debuts.flatMap((first, n) => {
    const next = debuts[n + 1];
    const isBefore = next !== undefined && next <= debut;
    const isAfter = first > debut && !first.startsWith(debut);
    return isBefore || isAfter ? [] : [n];
  });
}

/** `fichierOf`: the files that `fichiersOfTermes` has named. */
export function niveauxOf(
  catalogue: Catalogue,
  termes: readonly Terme[],
  fichierOf: (n: number) => FichierDeMots,
): Niveaux {
  const { nombre } = catalogue;
  const files = fichiersOfTermes(termes, catalogue).map(fichierOf);
  const niveaux = [allBits(nombre), ...termes.map(() => makeBits(nombre))];
  for (const terme of termes) {
    const held = rangsOfTerme(catalogue, terme, files);
    for (let k = termes.length; k > 0; k--)
      niveaux[k] = union(nombre, [niveaux[k] ?? held, intersection(niveaux[k - 1] ?? held, held)]);
  }
  return niveaux;
}

/** In one of the ways to say it, every word; of each word, one of its forms. */
function rangsOfTerme(catalogue: Catalogue, { manieres }: Terme, files: readonly FichierDeMots[]): Bits {
  const { nombre } = catalogue;
  return union(
    nombre,
    manieres.map((maniere) =>
      maniere
        .map((aiguilles) =>
          union(
            nombre,
            aiguilles.map((aiguille) => rangsOf(catalogue, aiguille, files)),
          ),
        )
        .reduce(intersection, allBits(nombre)),
    ),
  );
}

/** The title and the text: the facets have what a project is filed under. */
const LISTES = 2;

function rangsOf(catalogue: Catalogue, aiguille: string, files: readonly FichierDeMots[]): Bits {
  const bits = makeBits(catalogue.nombre);
  for (const file of files)
    for (const [mot, rangs] of Object.entries(file))
      if (` ${mot} `.startsWith(aiguille.startsWith(COLLES) ? ` ${aiguille}` : aiguille))
        decodeOccurrences(rangs, (rang) => addTo(bits, rang), LISTES);
  return union(catalogue.nombre, [bits, ...namedBy(catalogue, aiguille)]);
}

const cherchables = new WeakMap<Catalogue, { cherchable: string; rangs: Bits }[]>();

/** The rows of the values whose names hold the word. */
function namedBy(catalogue: Catalogue, aiguille: string): Bits[] {
  const known = cherchables.get(catalogue) ?? foldNames(catalogue);
  cherchables.set(catalogue, known);
  return known.flatMap(({ cherchable, rangs }) => (cherchable.includes(aiguille) ? [rangs] : []));
}

function foldNames(catalogue: Catalogue) {
  return CHERCHEES.flatMap((facette) => {
    const { options, rangs } = catalogue.facettes[facette];
    return options.map(({ nom }, i) => ({
      cherchable: toCherchable(nom),
      rangs: rangs[i] ?? makeBits(catalogue.nombre),
    }));
  });
}
