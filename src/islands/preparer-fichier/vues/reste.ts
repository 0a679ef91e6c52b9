import { formatCount } from '../../../lib/texte/format.ts';
import type { EtatAtelier } from '../atelier.ts';

/** How far the work is, and what keeps the file from being ready. */
export function resteADire({ vue }: EtatAtelier): string {
  const { comptes, bloque, total, colonnes } = vue;
  if (bloque) return 'Dites d’abord ce que contiennent les colonnes.';
  if (total === 0) return 'Ce tableau n’a aucune ligne sous ses titres : il n’y a rien à préparer.';
  const reste = comptes['a-revoir'] + comptes.refuse;
  const aDire = colonnes.filter(({ isADire }) => isADire).length;
  const ou = vue.nonLues > 0 ? ' dans cette feuille' : '';
  const lignes = direLignes(
    comptes.pris,
    reste,
    aDire === 0 ? `Tout est réglé${ou}` : 'Aucune ligne à régler',
  );
  return [lignes, direColonnes(aDire), direFeuilles(vue.nonLues)].filter((dit) => dit !== '').join(' ');
}

/** `fini`: how to say that no row asks for anything. */
function direLignes(pris: number, reste: number, fini: string): string {
  const prises = formatCount(pris, 'prête');
  if (reste > 0) return `${prises}, ${formatCount(reste, 'ligne')} à régler.`;
  if (pris === 0) return 'Rien à régler, et aucune ligne prête : toutes sont sans suite.';
  return `${fini} : ${prises}.`;
}

const direColonnes = (aDire: number) =>
  aDire === 0
    ? ''
    : `${formatCount(aDire, 'colonne remplie est', 'colonnes remplies sont')} encore à dire, avant d’enregistrer.`;

function direFeuilles(nonLues: number): string {
  if (nonLues === 0) return '';
  const sujet = formatCount(nonLues, 'autre feuille', 'autres feuilles');
  return `${sujet} de ce classeur ${nonLues > 1 ? 'ne sont pas lues' : 'n’est pas lue'} : voyez le menu des feuilles.`;
}
