import { direFeuille } from '../../../lib/imports/lecture/feuille.ts';
import { make } from '../../commun/dom.ts';
import type { Actions } from '../actions.ts';
import type { EtatAtelier } from '../atelier.ts';
import { bouton, choix } from './bouton.ts';

/** What the file is, its sheets when there are several, and the way back from a correction. */
export function faireEntete(host: HTMLElement, etat: EtatAtelier, { ouvrier, faire }: Actions): void {
  const { format, feuilles, vue, gestes } = etat;
  const hadFocus =
    host.contains(document.activeElement) && document.activeElement instanceof HTMLSelectElement;
  const hadBouton =
    host.contains(document.activeElement) && document.activeElement instanceof HTMLButtonElement;
  const lu = `Lu : ${format}${direFeuille(etat, vue.feuille)}, titres à la ligne ${vue.ligneTitres}.`;
  host.replaceChildren(
    make('p', {}, lu),
    ...vue.remarques.map((remarque) => make('p', { class: 'small' }, remarque)),
  );
  if (feuilles.length > 1) {
    const select = choix(
      feuilles.map((nom) => ({ valeur: nom, nom })),
      vue.feuille,
      {},
    );
    select.addEventListener('change', () =>
      faire(ouvrier.appeler('choisirFeuille', select.value), () => `Feuille « ${select.value} ».`),
    );
    host.append(
      make('p', {}, make('label', {}, 'Ce classeur a plusieurs feuilles. Celle à lire : ', select)),
    );
    if (hadFocus) select.focus();
  }
  const annuler = bouton('Annuler la dernière correction', () =>
    faire(ouvrier.appeler('annuler'), () => 'Correction annulée.'),
  );
  if (gestes > 0) host.append(make('p', {}, annuler));
  if (!hadBouton) return;
  // Without a correction left, the reader goes on from the title above.
  const suite = gestes > 0 ? annuler : host.previousElementSibling;
  if (suite instanceof HTMLElement) suite.focus();
}
