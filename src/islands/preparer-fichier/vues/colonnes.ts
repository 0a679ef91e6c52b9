import { champsAChoisir } from '../../../lib/imports/preparation/vue.ts';
import { nomDeChamp } from '../../../lib/imports/correspondance/champs.ts';
import { AJOUTEE } from '../../../lib/imports/preparation/tableau.ts';
import { make } from '../../commun/dom.ts';
import type { Actions } from '../actions.ts';
import type { EtatAtelier } from '../atelier.ts';
import { choix } from './bouton.ts';

const A_DIRE = { valeur: '', nom: 'à dire' };

/** How each column is read, which one may change; open when one is not known. */
export function faireColonnes(host: HTMLElement, { vue }: EtatAtelier, { ouvrier, faire }: Actions): void {
  const inconnues = vue.colonnes.filter(({ champ }) => champ === '').length;
  const was = host.querySelector('details')?.open;
  const details = make('details', { class: 'card' });
  details.open = was ?? (inconnues > 0 || vue.bloque !== undefined);
  const suite = inconnues > 0 ? ` (${inconnues} à dire)` : '';
  details.append(make('summary', {}, `${direNombre(vue.colonnes)}${suite}`));
  if (vue.bloque) details.append(make('p', { class: 'erreur' }, vue.bloque));
  const list = make('ul', { class: 'plain-list colonnes' });
  list.append(...vue.colonnes.map((colonne) => faireColonne(colonne, { ouvrier, faire })));
  details.append(list);
  host.replaceChildren(details);
}

/** Those of the file: the one that we add is not counted. */
function direNombre(colonnes: readonly Colonne[]): string {
  const siennes = colonnes.filter(({ raison }) => raison !== AJOUTEE).length;
  return siennes < 2 ? 'Comment la colonne est lue' : `Comment les ${siennes} colonnes sont lues`;
}

type Colonne = EtatAtelier['vue']['colonnes'][number];

function faireColonne(colonne: Colonne, { ouvrier, faire }: Pick<Actions, 'ouvrier' | 'faire'>): HTMLElement {
  const { lettre, titre, champ, raison, exemple } = colonne;
  const select = choix(optionsPour(champ), champ, {});
  select.addEventListener('change', () =>
    faire(
      ouvrier.appeler('agir', { sorte: 'colonne', lettre, champ: select.value }),
      () => `Colonne ${lettre} changée.`,
    ),
  );
  const dit = `${raison}${exemple ? ` ; par exemple « ${exemple.slice(0, 60)} »` : ''}`;
  return make(
    'li',
    {},
    make('label', {}, make('strong', {}, `${lettre} `), titre || '(sans titre)', ' ', select),
    make('p', { class: 'small muted' }, dit),
  );
}

function optionsPour(champ: string) {
  const options = champsAChoisir.map((each) => ({ valeur: each.champ, nom: each.nom }));
  if (champ === '') return [A_DIRE, ...options];
  const isBrut = !options.some(({ valeur }) => valeur === champ);
  return isBrut ? [{ valeur: champ, nom: nomDeChamp('projets', champ) }, ...options] : options;
}
