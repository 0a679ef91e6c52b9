/** The department that a cell names, by its number, its name or both; what else stands in the cell is never dropped. */
import { fold } from '../../texte/fold.ts';
import { motsDeLieu, motsForts } from '../../territoires/chercher/mots.ts';
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { illisible, INCONNUE, lue, type Lecture } from '../valeurs/lecture.ts';
import { trouverCodes } from './contexte.ts';
import type { ChercheurDeLieux } from './lieux.ts';

/** « 2 A », « 02A », « 2-A » are 2A. */
const CORSE = /\b0?2[\s.-]?([ab])\b/giu;
const NUMERO = /(?<![\p{L}\d])(?:\d{1,3}|2[ab])(?![\p{L}\d])/giu;
/** What may stand before a number or a name and is no part of it. */
const TETE =
  /^(?:d[ée]partement|d[ée]pt?|dpt|d{1,2}e{1,2}ts(?:\W?pp)?|ddcs(?:\W?pp)?|ud|cd|conseil d[ée]partemental|pr[ée]fecture)(?!\p{L})\.?\s*(?:n(?:°|o)\s*|(?:de la|de|du|des)\s+|(?:de l|d)['’]\s*)?/iu;
const ENTRE = /[,;/+&|\n]|\set\s/iu;

/** « 31 », 1, « 31 - Haute-Garonne », « HAUTE GARONNE (31) », « 31 Hte-Gne » → 31, 01; several name none. */
export function lireDepartement(
  cellule: CelluleLue | undefined,
  chercher: ChercheurDeLieux,
): Lecture<string> {
  if (isInconnu(cellule)) return INCONNUE;
  const texte = texteDeCellule(cellule).replace(CORSE, '2$1');
  const lecture = lireUn(texte, chercher);
  if (lecture.etat === 'lue') return lecture;
  const parts = texte.split(ENTRE).filter((part) => part.trim() !== '');
  const isListe = parts.length > 1 && parts.every((part) => lireUn(part.trim(), chercher).etat === 'lue');
  return isListe ? INCONNUE : lecture;
}

function lireUn(texte: string, chercher: ChercheurDeLieux): Lecture<string> {
  const numeros = [...texte.matchAll(NUMERO)].map(([numero]) => numero.toUpperCase().padStart(2, '0'));
  const nom = texte.replace(NUMERO, ' ').replace(/[()]/g, ' ').trim().replace(TETE, '');
  const [numero, ...autres] = new Set(numeros);
  const deNumero = numero === undefined ? undefined : trouverCodes(numero, 'departement', chercher);
  const deNom = motsDeLieu(nom).length === 0 ? [] : trouverCodes(nom, 'departement', chercher);
  const [code, ...rivaux] = accorder(deNumero, deNom);
  const isSeul = code !== undefined && rivaux.length === 0 && autres.length === 0;
  if (isSeul && (deNom.length > 0 || isAccessoire(texte, nom, code, chercher))) return lue(code);
  return refuser(deNumero ?? [], deNom);
}

const refuser = (deNumero: readonly string[], deNom: readonly string[]) =>
  illisible(
    deNumero.length > 0 && deNom.length > 0
      ? 'le numéro et le nom du département ne vont pas ensemble'
      : 'ce n’est pas un département',
    'écrire le numéro ou le nom d’un seul département, par exemple 31 ou Haute-Garonne',
  );

/** Those of the number, which the name may not contradict; those of the name without a number. */
function accorder(deNumero: readonly string[] | undefined, deNom: readonly string[]): readonly string[] {
  if (deNumero === undefined) return deNom;
  return deNom.length === 0 ? deNumero : deNumero.filter((each) => deNom.includes(each));
}

/** Beside a number, words that are no name: none, its name cut short, or what follows « 31 - ». */
function isAccessoire(texte: string, nom: string, code: string, chercher: ChercheurDeLieux): boolean {
  const mots = motsForts(motsDeLieu(nom));
  if (mots.length === 0 || /^\s*(?:\d{2,3}|2[ab])\s*[-–—:]\s*\p{L}/iu.test(texte)) return true;
  const lieu = chercher(code).find((each) => each.lieu.niveau === 'departement')?.lieu;
  const siens = lieu?.forts ?? [];
  return mots.length <= siens.length && mots.every((mot, rang) => isAbrege(mot, siens[rang] ?? ''));
}

/** « hte » of « haute », « gne » of « garonne ». */
function isAbrege(mot: string, entier: string): boolean {
  const lettres = fold(mot);
  if (lettres[0] !== entier[0]) return false;
  let place = 0;
  for (const lettre of entier) if (lettre === lettres[place]) place += 1;
  return place === lettres.length;
}
