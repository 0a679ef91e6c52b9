import type { Filtre, VueLigne, VuePage } from '../../../lib/imports/preparation/vue.ts';
import { direVerdict, SANS_INTITULE, SANS_SUITE } from '../../../lib/imports/rapport/verdicts.ts';
import { upperFirst } from '../../../lib/texte/initiale.ts';
import { make } from '../../commun/dom.ts';
import type { Actions } from '../actions.ts';
import type { EtatAtelier } from '../atelier.ts';
import { bouton, surQuoi } from './bouton.ts';
import { faireConstat } from './constat.ts';

const VIDES: Record<Filtre, string> = {
  'a-revoir': 'Aucune ligne à revoir.',
  refuse: 'Aucune ligne refusée.',
  pris: 'Aucune ligne prête.',
  autre: 'Aucune ligne sans suite.',
};

/** What is shown: a page of the rows of one verdict. */
export interface Montree {
  vue: VuePage;
  filtre: Filtre;
  etat: EtatAtelier;
}

/** The rows of one verdict, fifty at a time. */
export function faireListe(host: HTMLElement, { vue, filtre, etat }: Montree, actions: Actions): void {
  if (vue.lignes.length === 0) {
    host.replaceChildren(make('p', { tabindex: '-1' }, VIDES[filtre]));
    return;
  }
  const list = make('ol', { class: 'plain-list stack lignes' });
  list.append(...vue.lignes.map((ligne) => faireLigne(ligne, etat, actions)));
  host.replaceChildren(list, ...(vue.pages > 1 ? [fairePages(vue, filtre, actions, host)] : []));
}

const direSuite = (verdict: VueLigne['verdict']) =>
  SANS_SUITE.includes(verdict) ? `${upperFirst(direVerdict(verdict))}.` : '';

function faireLigne(vue: VueLigne, etat: EtatAtelier, actions: Actions): HTMLElement {
  const { ligne, titre, verdict, lieu, constats } = vue;
  const item = make('li', { class: `card ligne ${verdict}`, 'data-ligne': String(ligne) });
  item.append(
    make(
      'h3',
      { tabindex: '-1' },
      make('span', { class: 'muted' }, `Ligne ${ligne}. `),
      titre || SANS_INTITULE,
    ),
  );
  const dit = direSuite(verdict) || (lieu && `Territoire : ${lieu}`);
  if (dit) item.append(make('p', { class: 'small muted' }, dit));
  for (const [rang, constat] of constats.entries())
    item.append(faireConstat(constat, `constat-${ligne}-${rang}`, etat, actions));
  if (verdict === 'a-revoir' || verdict === 'refuse' || verdict === 'pris')
    item.append(make('div', { class: 'filtres' }, faireLaisser(ligne, actions)));
  return item;
}

function faireLaisser(ligne: number, { faire, ouvrier }: Actions): HTMLElement {
  const made = bouton('Laisser la ligne de côté', () =>
    faire(ouvrier.appeler('agir', { sorte: 'laisser', ligne }), () => `Ligne ${ligne} laissée de côté.`),
  );
  made.append(surQuoi(`ligne ${ligne}`));
  return made;
}

function fairePages({ page, pages }: VuePage, filtre: Filtre, { montrer }: Actions, host: HTMLElement) {
  const aller = (numero: number) => () => {
    montrer(filtre, numero);
    host.scrollIntoView();
  };
  const nav = make('nav', { 'aria-label': 'Pages de lignes', class: 'filtres' });
  if (page > 1) nav.append(bouton('Page précédente', aller(page - 1)));
  nav.append(make('span', {}, `Page ${page} sur ${pages}`));
  if (page < pages) nav.append(bouton('Page suivante', aller(page + 1)));
  return nav;
}
