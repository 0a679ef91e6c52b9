/** A row alone that names a department: the rows below are in it. */
import { motsDeLieu, motsForts } from '../../territoires/chercher/mots.ts';
import type { Trouve } from '../../territoires/chercher/reponse.ts';
import { retenir } from '../memoire.ts';
import type { ChercheurDeLieux } from './lieux.ts';

/** « aucun »: it opens a part of the table that is in no department that we know. */
export type Intertitre =
  { niveau: 'departement'; code: string; region: string } | { niveau: 'region' } | { niveau: 'aucun' };

const TETE = /^d(?:[ée]p(?:artement|t)?|pt)\b\.?\s*(?:(?:de la|de|du|des)\s+|(?:de l|d)['’]\s*)?:?\s*/iu;
const NUMERO = /(?<![\p{L}\d])\(?(\d{2,3}|2[ab])\)?(?![\p{L}\d])/iu;
/** Names that are those of a side too: alone, they are no department. */
const COTES = new Set(['nord']);

/** « CHARENTE (16) », « Département de la Gironde », « 87 - HAUTE-VIENNE », « Bretagne ». */
export const makeIntertitre = (chercher: ChercheurDeLieux): ((texte: string) => Intertitre) =>
  retenir((texte) => lireIntertitre(texte, chercher));

function lireIntertitre(texte: string, chercher: ChercheurDeLieux): Intertitre {
  const sansTete = texte.trim().replace(TETE, '');
  const isDit = sansTete !== texte.trim();
  const numero = NUMERO.exec(sansTete)?.[1]?.toUpperCase();
  const nom = sansTete.replace(NUMERO, ' ').replace(/[-–—:()\s]+$|^[-–—:()\s]+/gu, '');
  const isCote = !isDit && numero === undefined && COTES.has(nom.toLowerCase());
  if (nom === '') return isDit && numero !== undefined ? enIntertitre(chercher(numero), numero) : AUCUN;
  return isCote ? AUCUN : enIntertitre(deNom(nom, chercher), numero);
}

const AUCUN: Intertitre = { niveau: 'aucun' };

/** `numero`: what the row says beside the name, if anything. */
function enIntertitre(trouves: readonly Pick<Trouve, 'lieu'>[], numero: string | undefined): Intertitre {
  const lieux = trouves.map(({ lieu }) => lieu);
  const departement = lieux.find(({ niveau, code }) => niveau === 'departement' && (numero ?? code) === code);
  if (departement) return { niveau: 'departement', code: departement.code, region: departement.region };
  const isRegion = numero === undefined && lieux.some(({ niveau }) => niveau === 'region');
  return isRegion ? { niveau: 'region' } : AUCUN;
}

/** Those of today that bear the very words, articles apart. */
function deNom(nom: string, chercher: ChercheurDeLieux) {
  const dits = motsForts(motsDeLieu(nom)).join(' ');
  return chercher
    .exacts(nom)
    .filter(({ lieu: { mots, ancien } }) => !ancien && motsForts(mots).join(' ') === dits);
}
