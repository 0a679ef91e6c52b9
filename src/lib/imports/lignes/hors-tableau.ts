/** Rows of a sheet that are no rows of its table. */
import { cleDe } from '../cle.ts';
import { adresseDe, isVide, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import type { Intertitre } from '../territoires/intertitre.ts';
import type { Constat } from './constats.ts';
import type { DepartementDIntertitre } from './lecteur.ts';

const TOTAL = /^(?:sous[- ]?)?tota(?:l|ux)\b/i;
/** « NB : », « Source : », « (1) … », « * … » */
const NOTE =
  /^(?:n\.? ?b\.?|nota|notes?|sources?|remarques?|légende|contacts?) ?(?:bene)? ?:|^(?:\*|\(\d\))/i;

/** What a row alone says of those that follow: a department, or that the one above no longer holds. */
interface Suite {
  intertitre: DepartementDIntertitre | undefined;
  /** Whether the row is no action, whatever its column. */
  isTitre: boolean;
  /** It names another place than a department: the name of the sheet does not hold either. */
  isAilleurs: boolean;
}

/** A part of a department is told by its axis, a note says nothing of where: the department above holds on. */
const SANS_LIEU = /^(?:axe|mesure|objectif|ann[ée]e|exercice|\d)/i;

/** « AUTRES DÉPARTEMENTS », « Interdépartemental », « Hors de l’Aude », « RÉGION » */
const AILLEURS = /d[ée]partement|r[ée]gion|\bhors\b|national/i;

/** Undefined where the row is not alone in its cells, or says nothing of where the next are. */
export function lireSuite(
  cellules: readonly CelluleLue[],
  index: ReadonlyMap<string, number>,
  lireIntertitre: (texte: string) => Intertitre,
): Suite | undefined {
  const rangs = cellules.flatMap((cellule, colonne) => (isVide(cellule) ? [] : [colonne]));
  const [colonne] = rangs;
  if (colonne === undefined || rangs.length > 1 || index.size <= 3) return undefined;
  const dit = texteDeCellule(cellules[colonne]).trim();
  if (NOTE.test(dit) || TOTAL.test(dit)) return undefined;
  const lu = lireIntertitre(dit);
  if (lu.niveau === 'departement') {
    const ou = `sous l’intertitre « ${dit} »`;
    return { intertitre: { code: lu.code, region: lu.region, ou }, isTitre: true, isAilleurs: false };
  }
  if (lu.niveau === 'region') return { intertitre: undefined, isTitre: true, isAilleurs: true };
  return isSansLieu(dit, colonne === index.get('titre'))
    ? undefined
    : { intertitre: undefined, isTitre: false, isAilleurs: AILLEURS.test(dit) };
}

/** In the column of titles, a row alone in small letters is an action whose cells are missing. */
const isSansLieu = (dit: string, isColonneDesTitres: boolean) =>
  SANS_LIEU.test(dit) || (isColonneDesTitres && dit !== dit.toUpperCase());

/** A total, the titles again, a note alone under the table. `titres`: the key of each; `isFin`: the table has no row below. */
export function direHorsTableau(
  cellules: readonly CelluleLue[],
  ligne: number,
  index: ReadonlyMap<string, number>,
  { titres, suite, isFin }: { titres: readonly string[]; suite: Suite | undefined; isFin: boolean },
): Constat | undefined {
  const pleines = cellules
    .map((cellule, colonne) => ({ texte: texteDeCellule(cellule), colonne }))
    .filter(({ texte }) => texte !== '');
  const probleme = suite?.isTitre ? direTitre(suite) : nommerHorsTableau(pleines, index, { titres, isFin });
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

const direTitre = ({ intertitre }: Suite) =>
  intertitre
    ? 'intertitre : le département des lignes qui suivent'
    : 'une seule case remplie, qui nomme une région : une note';

function nommerHorsTableau(
  pleines: readonly { texte: string; colonne: number }[],
  index: ReadonlyMap<string, number>,
  { titres, isFin }: { titres: readonly string[]; isFin: boolean },
): string | undefined {
  const [first, ...autres] = pleines;
  if (!first) return undefined;
  // A merge repeats some of them under themselves, and leaves out the others.
  if (pleines.every(({ texte, colonne }) => cleDe(texte) === titres[colonne]))
    return 'les titres du tableau, répétés';
  if (TOTAL.test(first.texte) && isTotal(autres, index)) return 'une ligne de total';
  if (isFin && isSommes(pleines, index)) return 'des sommes sans intitulé ni porteur : une ligne de total';
  if (autres.length > 0 || index.size <= 3) return undefined;
  return isNote(first, index) ? 'une seule case remplie : une note' : undefined;
}

const CHIFFRES = /^-?[\d\s.,'’]+(?:[km]?€|%|euros?)?$/iu;

/** Few cells are filled, or all the others hold amounts. */
const isTotal = (autres: readonly { texte: string }[], index: ReadonlyMap<string, number>) =>
  autres.length < index.size / 2 || autres.every(({ texte }) => CHIFFRES.test(texte));

/** The last row of the table: notes stand alone below. From 0. */
export const trouverFin = (lignes: readonly (readonly CelluleLue[])[]): number =>
  lignes.findLastIndex((cellules) => cellules.filter((cellule) => !isVide(cellule)).length > 1);

/** Amounts alone, under their own columns or under those that fill nothing. */
function isSommes(
  pleines: readonly { texte: string; colonne: number }[],
  index: ReadonlyMap<string, number>,
): boolean {
  const montants = [...MONTANTS].flatMap((champ) => index.get(champ) ?? []);
  const autres = new Set([...index].flatMap(([champ, colonne]) => (MONTANTS.has(champ) ? [] : [colonne])));
  return (
    pleines.every(({ texte, colonne }) => CHIFFRES.test(texte) && !autres.has(colonne)) &&
    pleines.some(({ colonne }) => montants.includes(colonne))
  );
}

const MONTANTS = new Set(['montantEuros', 'partEtatEuros']);

/** A title alone is an action whose cells are missing, unless it begins as notes do. */
function isNote(
  { texte, colonne }: { texte: string; colonne: number },
  index: ReadonlyMap<string, number>,
): boolean {
  if (colonne === index.get('titre')) return NOTE.test(texte);
  return texte.length > 3 && !/^[\d\s.,€]+$/.test(texte);
}
