import { formatCount } from '../../../lib/texte/format.ts';
import type { EtatAtelier } from '../atelier.ts';

/** How far the work is, and what keeps the file from being ready. */
export function resteADire({ vue }: EtatAtelier): string {
  const { comptes, bloque, total, colonnes } = vue;
  if (bloque) return 'Dites d’abord ce que contiennent les colonnes.';
  if (total === 0) return 'Ce tableau n’a aucune ligne sous ses titres : il n’y a rien à préparer.';
  const reste = comptes['a-revoir'] + comptes.refuse;
  const aDire = colonnes.filter(({ isADire }) => isADire).length;
  const lignes = direLignes(comptes.pris, reste, aDire === 0);
  return [lignes, direColonnes(aDire), direFeuilles(vue.nonLues)].filter((dit) => dit !== '').join(' ');
}

function direLignes(pris: number, reste: number, isToutDit: boolean): string {
  const prises = formatCount(pris, 'prête');
  if (reste > 0) return `${prises}, ${formatCount(reste, 'ligne')} à régler.`;
  if (pris === 0) return 'Rien à régler, et aucune ligne prête : toutes sont sans suite.';
  return isToutDit ? `Tout est réglé : ${prises}.` : `${prises}, aucune ligne à régler.`;
}

const direColonnes = (aDire: number) =>
  aDire === 0
    ? ''
    : `${formatCount(aDire, 'colonne remplie', 'colonnes remplies')} encore à dire, avant d’enregistrer.`;

function direFeuilles(nonLues: number): string {
  if (nonLues === 0) return '';
  const sujet = formatCount(nonLues, 'autre feuille', 'autres feuilles');
  return `${sujet} de ce classeur ${nonLues > 1 ? 'ne sont pas lues' : 'n’est pas lue'} : choisissez-les dans le menu, une par une.`;
}
