import type { Faute } from './faute.ts';
import { placeOf } from './place.ts';
import type { Brut } from './validation.ts';
import { texteDe } from './valeur.ts';

const AU_PLUS = 1000;

/** The figures in per cent that no reader would believe: a lost decimal point. */
export function checkPourcentages(chiffres: Brut[]): Faute[] {
  return chiffres.flatMap((entree): Faute[] => {
    const valeur = texteDe(entree.valeurs['valeur']);
    if (!texteDe(entree.valeurs['unite']).startsWith('%') || !(Number(valeur) > AU_PLUS)) return [];
    const probleme = `${valeur} % est un taux démesuré`;
    const remede = `écrire un taux de 0 à ${AU_PLUS} pour cent : vérifier la virgule (un point) ou l’unité`;
    return [{ ...placeOf(entree), champ: 'valeur', valeur, probleme, remede }];
  });
}
