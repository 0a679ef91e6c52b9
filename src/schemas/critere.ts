/** The fields that the criteria of two referentials have in common. */
import { texte } from './champs.ts';
import { jourVenu } from './champs-dates.ts';

/** « 4.12 » */
export const numeroDeCritere = () =>
  texte().regex(/^\d{1,2}\.\d{1,2}$/, 'un numéro de critère s’écrit thème, point, rang : 4.12');

/** The path of a test, from the root of the repository. */
export const fichierDePreuve = () =>
  texte().regex(/^test\/[a-z0-9/-]+(?:\.test\.ts)?$/, 'une preuve est un fichier ou un dossier de test/');

export const jourDeVerification = () => jourVenu().describe('Jour de notre dernière vérification.');
