/** A table of contracts given where actions are expected. */
import { cleDe } from '../cle.ts';
import { texteDeCellule } from '../lecture/cellule.ts';
import type { Classeur } from '../lecture/feuille.ts';
import { champsOf } from './champs.ts';
import { champsDesTitres, indexerTitres, trouverLigneDeTitres, type TitresConnus } from './tableau.ts';

/** What titles of contracts say, and those of actions do not. Folded. */
const MOTS = /\b(?:contrats?|signee?s?|signatures?|signataires?|conventions?)\b/;
const MINIMUM = 3;

/** The titles by which a table is one of contracts: three fields of theirs or more, one of which says so; none otherwise. */
export function reconnaitreContrats(classeur: Pick<Classeur, 'feuilles'>, connus: TitresConnus): string[] {
  const contrats = indexerTitres(connus, 'contrats');
  const tete = trouverLigneDeTitres(classeur.feuilles, contrats);
  if (!tete) return [];
  const ligne = tete.feuille.lignes[tete.rang] ?? [];
  const champs = champsDesTitres(ligne, contrats);
  const projets = champsDesTitres(ligne, indexerTitres(connus, 'projets'));
  const dits = ligne.map(texteDeCellule).filter((titre) => MOTS.test(cleDe(titre)));
  const utiles = champsOf('contrats').filter(({ champ, sorte }) => sorte !== 'hors' && champs.has(champ));
  const isActions = projets.has('titre') && projets.has('axes');
  return isActions || utiles.length < MINIMUM ? [] : dits;
}
