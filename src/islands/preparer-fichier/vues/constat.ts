import { upperFirst } from '../../../lib/texte/initiale.ts';
import { direCase } from '../../../lib/imports/rapport/case.ts';
import type { VueConstat } from '../../../lib/imports/preparation/vue.ts';
import { withFinalMark } from '../../../lib/texte/fin-de-phrase.ts';
import type { Constat } from '../../../lib/imports/lignes/constats.ts';
import { formatCount } from '../../../lib/texte/format.ts';
import { make } from '../../commun/dom.ts';
import type { Actions } from '../actions.ts';
import type { EtatAtelier } from '../atelier.ts';
import { bouton, choix } from './bouton.ts';

/** What is to be chosen stands below, once. */
function direRemede({ sorte, remede, propositions }: Constat): string {
  if (AVEC_MENU.has(sorte)) return 'choisir dans le menu ci-dessous, ou récrire la case';
  if (propositions.length > 0 && remede.startsWith('choisir'))
    return 'choisir une des propositions ci-dessous, ou récrire la case';
  return remede;
}

const AVEC_MENU = new Set<Constat['sorte']>(['axe-inconnu', 'axe-absent', 'public-inconnu']);
const GRAVITES = { refus: 'À corriger', revoir: 'À décider', savoir: 'À savoir' };

/** One remark: the cell, what it says, what is wrong, what to do, and the means to do it. */
export function faireConstat(constat: VueConstat, etat: EtatAtelier, actions: Actions): HTMLElement {
  const { gravite, probleme, memes, texte } = constat;
  const { ou, dit } = direCase(constat);
  const autres = memes > 1 ? ` (${memes} cases disent la même chose)` : '';
  const made = make(
    'div',
    { class: `constat ${gravite}` },
    make(
      'p',
      {},
      make('strong', {}, `${GRAVITES[gravite]}, ${ou}`),
      ` : ${dit}. ${withFinalMark(upperFirst(probleme))}${autres}`,
    ),
    make('p', { class: 'small' }, `Que faire : ${withFinalMark(direRemede(constat))}`),
  );
  if (gravite === 'savoir') {
    if (texte !== undefined && constat.sorte !== 'hors-tableau')
      made.append(faireCase(constat, texte, actions));
    return made;
  }
  made.append(faireChoix(constat, etat, actions));
  if (texte !== undefined) made.append(faireCase(constat, texte, actions));
  return made;
}

/** Whether the answer was understood: what still stands is said with what it quotes and what is expected. */
function direCases({ cases, reste }: EtatAtelier): string {
  if (reste) {
    const { ou, dit } = direCase(reste.constat);
    const autres =
      reste.compte > 1 ? ` (et ${formatCount(reste.compte - 1, 'autre remarque', 'autres remarques')})` : '';
    const attendu = withFinalMark(direRemede(reste.constat));
    return `Pas encore réglé, ${ou} : ${dit}. ${withFinalMark(upperFirst(reste.constat.probleme))} Que faire : ${attendu}${autres}`;
  }
  return cases > 1 ? `${cases} cases corrigées.` : 'Corrigé.';
}

/** What is proposed, the best first; the values of the list, for an axis or a public. */
function faireChoix(constat: VueConstat, etat: EtatAtelier, { ouvrier, faire }: Actions): HTMLElement {
  const { champ, propositions, adresse, garder } = constat;
  const prendre = (decision: string) => faire(ouvrier.appeler('choisir', constat, decision), direCases);
  const group = make('div', { class: 'filtres' });
  // A row is left aside by the button of the row.
  for (const { decision, nom } of propositions.filter((each) => each.decision !== 'ignorer'))
    group.append(bouton(upperFirst(nom), () => prendre(decision)));
  if (garder !== undefined && !propositions.some(({ decision }) => decision === 'nouveau'))
    group.append(bouton(`Garder : ${garder}`, () => prendre('garder')));
  if (champ !== 'axes' && champ !== 'publics') return group;
  const options = etat[champ].map(({ id, nom }) => ({ valeur: id, nom }));
  const nom = champ === 'axes' ? 'Axe' : 'Public';
  const select = choix([{ valeur: '', nom: `${nom} : choisir` }, ...options], '', {
    'aria-label': `${nom} pour la case ${adresse}`,
  });
  group.append(
    select,
    bouton('Prendre', () => (select.value ? prendre(select.value) : select.focus())),
  );
  return group;
}

/** The cell itself, to write again. */
function faireCase(constat: VueConstat, texte: string, { ouvrier, faire }: Actions): HTMLElement {
  const { adresse, isFacultatif } = constat;
  const ecrire = (neuf: string) =>
    faire(ouvrier.appeler('agir', { sorte: 'cases', cases: [[adresse, neuf]] }), direCases);
  const form = make('form', { class: 'filtres' });
  const champ = make('input', { class: 'field', value: texte, autocomplete: 'off' });
  const label = make('label', {}, `Récrire la case ${adresse} `, champ);
  const corriger = make('button', { type: 'submit', class: 'button button-quiet' }, 'Corriger');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ecrire(champ.value);
  });
  form.append(label, corriger);
  if (isFacultatif && texte !== '') form.append(bouton('Vider la case', () => ecrire('')));
  return form;
}
