/** Rows of a sheet that are no rows of its table. */
import { cleDe } from '../cle.ts';
import { adresseDe, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import type { Constat } from './constats.ts';

/** « NB : », « Source : », « (1) … », « * … » */
const NOTE =
  /^(?:n\.? ?b\.?|nota|notes?|sources?|remarques?|légende|contacts?) ?(?:bene)? ?:|^(?:\*|\(\d\))/i;

/** A total, the titles again, a note alone under the table. `titres`: the key of each. */
export function direHorsTableau(
  cellules: readonly CelluleLue[],
  ligne: number,
  index: ReadonlyMap<string, number>,
  titres: readonly string[],
): Constat | undefined {
  const pleines = cellules
    .map((cellule, colonne) => ({ texte: texteDeCellule(cellule), colonne }))
    .filter(({ texte }) => texte !== '');
  const probleme = nommerHorsTableau(pleines, index, titres);
  const [first] = pleines;
  if (!first || probleme === undefined) return undefined;
  const adresse = adresseDe(first.colonne, ligne - 1);
  const remede = 'rien';
  return {
    sorte: 'hors-tableau',
    adresse,
    champ: 'ligne',
    ...{ valeur: first.texte, vu: first.texte, colonne: '' },
    probleme,
    remede,
    propositions: [],
    contexte: '',
  };
}

function nommerHorsTableau(
  pleines: readonly { texte: string; colonne: number }[],
  index: ReadonlyMap<string, number>,
  titres: readonly string[],
): string | undefined {
  const [first, ...autres] = pleines;
  if (!first) return undefined;
  // A merge repeats some of them under themselves, and leaves out the others.
  if (pleines.every(({ texte, colonne }) => cleDe(texte) === titres[colonne]))
    return 'les titres du tableau, répétés';
  if (/^(?:sous[- ]?)?tota(?:l|ux)\b/i.test(first.texte) && isTotal(autres, index))
    return 'une ligne de total';
  if (autres.length > 0 || index.size <= 3) return undefined;
  return isNote(first, index) ? 'une seule case remplie : une note' : undefined;
}

const CHIFFRES = /^-?[\d\s.,'’]+(?:[km]?€|%|euros?)?$/iu;

/** Few cells are filled, or all the others hold amounts. */
const isTotal = (autres: readonly { texte: string }[], index: ReadonlyMap<string, number>) =>
  autres.length < index.size / 2 || autres.every(({ texte }) => CHIFFRES.test(texte));

/** A title alone is an action whose cells are missing, unless it begins as notes do. */
function isNote(
  { texte, colonne }: { texte: string; colonne: number },
  index: ReadonlyMap<string, number>,
): boolean {
  if (colonne === index.get('titre')) return NOTE.test(texte);
  return texte.length > 3 && !/^[\d\s.,€]+$/.test(texte);
}
