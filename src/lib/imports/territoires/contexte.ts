/** The department and the region that a row names. */
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { illisible, INCONNUE, lue, type Lecture } from '../valeurs/lecture.ts';
import { motsDeLieu } from '../../territoires/chercher/mots.ts';
import type { ChercheurDeLieux } from './lieux.ts';

/** « 31 », 1, « 31 - Haute-Garonne », « HAUTE GARONNE (31) » → 31, 01. */
export function lireDepartement(
  cellule: CelluleLue | undefined,
  chercher: ChercheurDeLieux,
): Lecture<string> {
  if (isInconnu(cellule)) return INCONNUE;
  const texte = texteDeCellule(cellule);
  const [numero] = /\b(?:\d{1,3}|2[ab])\b/i.exec(texte) ?? [];
  const nom = texte.replace(/\d+|\b2[ab]\b|[()]/gi, ' ').trim();
  const deNumero =
    numero === undefined ? [] : trouver(numero.toUpperCase().padStart(2, '0'), 'departement', chercher);
  const deNom =
    nom === ''
      ? []
      : trouver(nom.replace(/^d[ée]partement (?:de |du |des |d['’])?/i, ''), 'departement', chercher);
  const codes =
    numero === undefined ? deNom : deNumero.filter((each) => deNom.length === 0 || deNom.includes(each));
  const [code] = codes;
  if (code !== undefined && codes.length === 1) return lue(code);
  const isContraire = deNumero.length > 0 && deNom.length > 0;
  return illisible(
    isContraire ? 'le numéro et le nom du département ne vont pas ensemble' : 'ce n’est pas un département',
    'écrire le numéro ou le nom d’un seul département, par exemple 31 ou Haute-Garonne',
  );
}

/** « Occitanie », « PACA », « Midi-Pyrénées » → 76, 93, 76. */
export function lireRegion(cellule: CelluleLue | undefined, chercher: ChercheurDeLieux): Lecture<string> {
  if (isInconnu(cellule)) return INCONNUE;
  const codes = trouver(texteDeCellule(cellule).replace(/^r[ée]gion /i, ''), 'region', chercher);
  const [code] = codes;
  return code !== undefined && codes.length === 1
    ? lue(code)
    : illisible('ce n’est pas une région', 'écrire le nom d’une région, par exemple Occitanie');
}

/** The codes of a level that bear the text whole, or with one slip when none does. */
function trouver(texte: string, niveau: 'departement' | 'region', chercher: ChercheurDeLieux): string[] {
  const lieux = chercher(texte).filter(({ lieu }) => lieu.niveau === niveau);
  const mots = motsDeLieu(texte).join('');
  const exacts = lieux.filter(
    ({ lieu, exact }) => exact && (lieu.colle === mots || lieu.code === texte || lieu.ancien),
  );
  const kept = exacts.length > 0 ? exacts : lieux.filter(({ exact, entier }) => exact || entier === true);
  return [...new Set(kept.map(({ lieu }) => lieu.code))];
}
