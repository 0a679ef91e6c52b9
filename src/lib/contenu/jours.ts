/** The days of our own work, against the one when the site says that its contents last changed. */
import { isVenu } from '../../schemas/champs-dates.ts';
import type { Faute } from './faute.ts';
import { placeOf } from './place.ts';
import type { Jeu } from './validation.ts';
import { texteDe } from './valeur.ts';

const UN_AN = 366 * 86_400_000;

/** Days more than a year after `miseAJour`: a slip in the year, which the feeds would keep on top for ever. No clock: a build says the same any day. */
export function checkJours(jeux: readonly Jeu[], miseAJour: string): Faute[] {
  return jeux.flatMap(({ schema, entrees }) => {
    const champs = Object.keys(schema.shape).filter((champ) => {
      const field = schema.shape[champ];
      return field !== undefined && isVenu(field);
    });
    return entrees.flatMap((entree) =>
      champs
        .map((champ) => ({ champ, valeur: texteDe(entree.valeurs[champ]).trim() }))
        .filter(({ valeur }) => Date.parse(valeur) - Date.parse(miseAJour) > UN_AN)
        .map(({ champ, valeur }): Faute => ({
          ...placeOf(entree, champ),
          champ,
          valeur,
          probleme: `ce jour vient plus d’un an après la dernière mise à jour du site (${miseAJour})`,
          remede: 'vérifier l’année ; si elle est juste, changer d’abord « miseAJour » dans edition.json',
        })),
    );
  });
}
