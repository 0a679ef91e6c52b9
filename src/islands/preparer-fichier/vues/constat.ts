import { upperFirst } from '../../../lib/texte/initiale.ts';
import { direCase } from '../../../lib/imports/rapport/case.ts';
import type { VueConstat } from '../../../lib/imports/preparation/vue.ts';
import { withFinalMark } from '../../../lib/texte/fin-de-phrase.ts';
import type { Constat } from '../../../lib/imports/lignes/constats.ts';
import { formatCount } from '../../../lib/texte/format.ts';
import { make } from '../../commun/dom.ts';
import type { Actions } from '../actions.ts';
import type { EtatAtelier } from '../atelier.ts';
import { bouton, choix, surQuoi } from './bouton.ts';

/** What is to be chosen stands below, once. */
function direRemede({ sorte, remede, propositions }: Constat): string {
  if (AVEC_MENU.has(sorte)) return 'choisir dans le menu ci-dessous, ou récrire la case';
  if (propositions.length > 0 && remede.startsWith('choisir'))
    return 'choisir une des propositions ci-dessous, ou récrire la case';
  return remede;
}

const AVEC_MENU = new Set<Constat['sorte']>(['axe-inconnu', 'axe-absent', 'public-inconnu']);
const GRAVITES = { refus: 'À corriger', revoir: 'À décider', savoir: 'À savoir' };

/** One remark, known by `id`: the cell, what it says, what is wrong, what to do, and the means to do it. */
export function faireConstat(
  constat: VueConstat,
  id: string,
  etat: EtatAtelier,
  actions: Actions,
): HTMLElement {
  const { gravite, probleme, memes, texte } = constat;
  const { ou, dit } = direCase(constat);
  const autres = memes > 1 ? ` (${memes} cases disent la même chose)` : '';
  const made = make(
    'div',
    { class: `constat ${gravite}`, 'data-case': constat.adresse },
    make(
      'p',
      { id },
      make('strong', {}, `${GRAVITES[gravite]}, ${ou}`),
      ` : ${dit}. ${withFinalMark(upperFirst(probleme))}${autres}`,
    ),
    make('p', { id: `${id}-remede`, class: 'small' }, `Que faire : ${withFinalMark(direRemede(constat))}`),
  );
  if (gravite === 'savoir') {
    if (texte !== undefined && constat.sorte !== 'hors-tableau')
      made.append(faireCase(constat, texte, id, actions));
    return made;
  }
  made.append(faireChoix(constat, etat, actions));
  if (texte !== undefined) made.append(faireCase(constat, texte, id, actions));
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
  const { ou } = direCase(constat);
  const prendre = (decision: string) => faire(ouvrier.appeler('choisir', constat, decision), direCases);
  const group = make('div', { class: 'filtres' });
  const ajouter = (texte: string, agir: () => void) => {
    const made = bouton(texte, agir);
    made.append(surQuoi(ou));
    group.append(made);
  };
  // A row is left aside by the button of the row.
  for (const { decision, nom } of propositions.filter((each) => each.decision !== 'ignorer'))
    ajouter(upperFirst(nom), () => prendre(decision));
  if (garder !== undefined && !propositions.some(({ decision }) => decision === 'nouveau'))
    ajouter(`Garder : ${garder}`, () => prendre('garder'));
  if (champ !== 'axes' && champ !== 'publics') return group;
  const options = etat[champ].map(({ id, nom }) => ({ valeur: id, nom }));
  const nom = champ === 'axes' ? 'Axe' : 'Public';
  const select = choix([{ valeur: '', nom: `${nom} : choisir` }, ...options], '', {
    'aria-label': `${nom} pour la case ${adresse}`,
  });
  group.append(select);
  ajouter('Prendre', () => (select.value ? prendre(select.value) : select.focus()));
  return group;
}

/** The cell itself, to write again; what is wrong with it is read with its field. */
function faireCase(constat: VueConstat, texte: string, id: string, { ouvrier, faire }: Actions): HTMLElement {
  const { adresse, isFacultatif, gravite } = constat;
  const ecrire = (neuf: string) =>
    faire(ouvrier.appeler('agir', { sorte: 'cases', cases: [[adresse, neuf]] }), direCases);
  const form = make('form', { class: 'filtres' });
  const champ = make('input', {
    class: 'field',
    value: texte,
    autocomplete: 'off',
    'aria-describedby': `${id} ${id}-remede`,
  });
  if (gravite !== 'savoir') champ.setAttribute('aria-invalid', 'true');
  const label = make('label', {}, `Récrire la case ${adresse} `, champ);
  const corriger = make('button', { type: 'submit', class: 'button button-quiet' }, 'Corriger');
  corriger.append(surQuoi(`case ${adresse}`));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ecrire(champ.value);
  });
  form.append(label, corriger);
  if (isFacultatif && texte !== '') {
    const vider = bouton('Vider la case', () => ecrire(''));
    vider.append(make('span', { class: 'visually-hidden' }, ` ${adresse}`));
    form.append(vider);
  }
  return form;
}
