import { champsAChoisir } from '../../../lib/imports/preparation/vue.ts';
import { nomDeChamp } from '../../../lib/imports/correspondance/champs.ts';
import { make } from '../../commun/dom.ts';
import type { Actions } from '../actions.ts';
import type { EtatAtelier } from '../atelier.ts';
import { bouton, choix } from './bouton.ts';

const A_DIRE = { valeur: '', nom: 'à dire' };

/** How each column is read, which one may change; open when one is not known. */
export function faireColonnes(host: HTMLElement, { vue }: EtatAtelier, { ouvrier, faire }: Actions): void {
  const inconnues = vue.colonnes.filter(({ isADire }) => isADire);
  const was = host.querySelector('details')?.open;
  const details = make('details', { class: 'card' });
  details.open = was ?? (inconnues.length > 0 || vue.bloque !== undefined);
  const suite = inconnues.length > 0 ? ` (${inconnues.length} à dire)` : '';
  details.append(make('summary', {}, `${direNombre(vue.colonnes.length)}${suite}`));
  if (vue.bloque) details.append(make('p', { class: 'erreur' }, vue.bloque));
  const list = make('ul', { class: 'plain-list colonnes' });
  list.append(...vue.colonnes.map((colonne) => faireColonne(colonne, { ouvrier, faire })));
  details.append(...faireInconnues(inconnues, { ouvrier, faire }), list);
  host.replaceChildren(details);
}

const direNombre = (colonnes: number) =>
  colonnes < 2 ? 'Comment la colonne est lue' : `Comment les ${colonnes} colonnes sont lues`;

/** What becomes of those that nobody knows, and how to leave them all out at once. */
function faireInconnues(inconnues: readonly Colonne[], { ouvrier, faire }: Moyens): HTMLElement[] {
  if (inconnues.length === 0) return [];
  const lettres = inconnues.map(({ lettre }) => lettre);
  const sujet = inconnues.length > 1 ? `les ${inconnues.length} colonnes` : 'la colonne';
  const laisser = bouton(`Laisser de côté ${sujet} à dire`, () =>
    faire(
      ouvrier.appeler('agir', { sorte: 'colonnes', lettres, champ: 'ignorer' }),
      () => `Laissé de côté : ${lettres.join(', ')}.`,
    ),
  );
  return [make('p', {}, A_DIRE_AVANT), make('p', {}, laisser)];
}

const A_DIRE_AVANT =
  'Nous ne savons pas ce que contiennent les colonnes « à dire ». Choisissez pour chacune ce qu’elle remplit, ou « colonne non reprise » : le fichier prêt attend cette réponse, pour ne rien perdre sans le dire.';

type Colonne = EtatAtelier['vue']['colonnes'][number];
type Moyens = Pick<Actions, 'ouvrier' | 'faire'>;

function faireColonne(colonne: Colonne, { ouvrier, faire }: Moyens): HTMLElement {
  const { lettre, titre, champ, raison, exemple } = colonne;
  const select = choix(optionsPour(champ), champ, {});
  select.addEventListener('change', () =>
    faire(
      ouvrier.appeler('agir', { sorte: 'colonnes', lettres: [lettre], champ: select.value }),
      () => `Colonne ${lettre} changée.`,
    ),
  );
  const jamais = champ === 'personnel' ? 'jamais reprise ; ' : '';
  const dit = `${jamais}${raison}${exemple ? ` ; par exemple « ${exemple.slice(0, 60)} »` : ''}`;
  return make(
    'li',
    {},
    make('label', {}, make('strong', {}, `${lettre} `), titre || '(sans titre)', ' ', select),
    make('p', { class: 'small muted' }, dit),
  );
}

function optionsPour(champ: string) {
  // A menu on a phone shows its first words.
  const options = champsAChoisir.map((each) => ({ valeur: each.champ, nom: each.nom.replace(/,.*/, '') }));
  if (champ === '') return [A_DIRE, ...options];
  const isBrut = !options.some(({ valeur }) => valeur === champ);
  return isBrut ? [{ valeur: champ, nom: nomDeChamp('projets', champ) }, ...options] : options;
}
