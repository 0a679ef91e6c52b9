/** The only place where a credit line is written. */
import type { Chiffre } from '../../schemas/chiffre.ts';
import type { Origine } from '../../schemas/origine.ts';
import type { Ressource } from '../../schemas/ressource.ts';
import { formatDate } from '../texte/format.ts';

const inconnu = (text: string) => text.startsWith('non renseigné');

/** « Bilan 2024 du Pacte des solidarités, DIPLP, mars 2025 » */
export function creditOfRessource(ressource: Pick<Ressource, 'titre' | 'auteur' | 'date'>): string {
  const date = inconnu(ressource.date) ? 'date non renseignée' : formatDate(ressource.date);
  return `${ressource.titre}, ${ressource.auteur}, ${date}`;
}

/** Source and date of one figure. */
export function creditOfChiffre(
  chiffre: Pick<Chiffre, 'date' | 'sourceRepere'>,
  ressource: Pick<Ressource, 'titre' | 'auteur' | 'date'>,
): string {
  return `${creditOfRessource(ressource)} (${chiffre.sourceRepere}). Donnée : ${formatAnnee(chiffre)}`;
}

/** « 2024 », « mai 2025 », or that the source does not say which year its figure is of. */
export function formatAnnee({ date }: Pick<Chiffre, 'date'>): string {
  return inconnu(date) ? 'année non précisée par la source' : formatDate(date);
}

/** Credit line of a dataset: producer, vintage, licence, day read, what we changed. */
export function creditOfOrigine(origine: Origine): string {
  const traitement =
    origine.traitement === 'aucun' ? 'aucune modification' : 'données transformées par l’Atlas';
  return `${origine.producteur}, ${origine.titre}, millésime ${origine.millesime}, licence : ${origine.licence}, consulté le ${formatDate(origine.consulteLe)} ; ${traitement}`;
}
