/** What the tools of the map say when something does not come. */
import { nomsNiveaux } from '../../../lib/carte/couches/modele.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import { unlessNewVersion } from '../../commun/nouvelle-version.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';

const messages = {
  contours:
    'Les contours de cette couche n’ont pas pu se charger : vérifiez votre connexion et choisissez-la de nouveau.',
  territoire: 'Ce territoire n’a pas pu se charger : vérifiez votre connexion et rechargez la page.',
  faits: 'Les faits de ce territoire n’ont pas pu se charger : vérifiez votre connexion.',
  fiches: 'Les deux fiches n’ont pas pu se charger : vérifiez votre connexion. Leurs pages :',
  comparaison:
    'Les territoires à comparer n’ont pas pu se charger : vérifiez votre connexion et rechargez la page.',
  couche:
    'Les valeurs de cette couche n’ont pas pu se charger. Vérifiez votre connexion et choisissez-la de nouveau ; sa page, sous la carte, les donne aussi.',
  recherche: 'Ce territoire n’a pas pu se charger : vérifiez votre connexion et cherchez de nouveau.',
  parcours:
    'Les territoires n’ont pas pu se charger : vérifiez votre connexion et appuyez de nouveau sur une flèche.',
};

/** A failure, and what to do; nothing when the page already tells of a new version. */
export const sayFailure = (what: keyof typeof messages): string => unlessNewVersion(messages[what]);

export function sayUnknown({ niveau, code }: CodeCarte): string {
  return `Aucun territoire n’a le code « ${code} » (${nomsNiveaux[niveau].un}) : cherchez-le par son nom.`;
}

export const sayComparison = (noms: readonly string[]): string =>
  setTypographie(`Vous comparez ${noms.join(' et ')}.`);
