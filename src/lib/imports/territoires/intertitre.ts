/** A row alone that names a department: the rows below are in it. */
import { motsDeLieu, motsForts } from '../../territoires/chercher/mots.ts';
import { retenir } from '../memoire.ts';
import type { ChercheurDeLieux } from './lieux.ts';

/** « aucun »: it opens a part of the table that is in no department that we know. */
export type Intertitre =
  { niveau: 'departement'; code: string; region: string } | { niveau: 'region' } | { niveau: 'aucun' };

const TETE = /^d[ée]p(?:artement|t)?\b\.?\s*(?:(?:de la|de|du|des)\s+|(?:de l|d)['’]\s*)?:?\s*/iu;
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
  const lieux = nom === '' ? [] : deNom(nom, chercher);
  const departements =
    nom === '' && isDit && numero !== undefined
      ? chercher(numero)
          .map(({ lieu }) => lieu)
          .filter(({ niveau, code }) => niveau === 'departement' && code === numero)
      : lieux.filter(({ niveau, code }) => niveau === 'departement' && (numero ?? code) === code);
  const [departement] = departements;
  const isCote = !isDit && numero === undefined && COTES.has(nom.toLowerCase());
  if (departement && !isCote)
    return { niveau: 'departement', code: departement.code, region: departement.region };
  return lieux.some(({ niveau }) => niveau === 'region') && numero === undefined
    ? { niveau: 'region' }
    : { niveau: 'aucun' };
}

/** Those of today that bear the very words, articles apart. */
function deNom(nom: string, chercher: ChercheurDeLieux) {
  const dits = motsForts(motsDeLieu(nom)).join(' ');
  return chercher
    .exacts(nom)
    .map(({ lieu }) => lieu)
    .filter(({ mots, ancien }) => !ancien && motsForts(mots).join(' ') === dits);
}
