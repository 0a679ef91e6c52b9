/** What the self-check shows, drawn from its answers into the HTML of the page. */
import type { Reponses } from '../../lib/leviers/auto-diagnostic/adresse.ts';
import {
  describeOrder,
  describeProgress,
  libellesEtat,
  summarise,
  type Resume,
} from '../../lib/leviers/auto-diagnostic/resume.ts';
import { PRIORITES_AU_PLUS } from '../../schemas/pacte-choix.ts';
import { formatDate } from '../../lib/texte/format.ts';
import { make } from '../commun/dom.ts';
import { localDay } from '../commun/jour.ts';
import { part } from '../commun/part.ts';

/** The answers in the questions, and what they say together; `numeros` are the levers of the page, in order. */
export function showReponses(racine: HTMLElement, numeros: number[], reponses: Reponses): void {
  for (const fieldset of racine.querySelectorAll<HTMLElement>('fieldset')) {
    const etat = reponses.get(Number(fieldset.dataset['numero']));
    fieldset.toggleAttribute('data-repondu', etat !== undefined);
    if (etat) offerTakeBack(fieldset);
    for (const radio of fieldset.querySelectorAll('input')) radio.checked = radio.value === etat;
  }
  const resume = summarise(reponses, numeros);
  const isEmpty = reponses.size === 0;
  racine.toggleAttribute('data-vide', isEmpty);
  part(racine, 'bilan').hidden = isEmpty;
  part(racine, 'fin').hidden = isEmpty;
  part(racine, 'progres').textContent = isEmpty ? '' : describeProgress(resume);
  showCounts(racine, resume);
  showSuite(racine, resume, reponses);
}

/** Made with the first answer, then shown by the style while there is one. */
function offerTakeBack(fieldset: HTMLElement): void {
  if (fieldset.querySelector('button')) return;
  const words = `Retirer la réponse du levier ${fieldset.dataset['numero'] ?? ''}`;
  fieldset.append(make('button', { class: 'quiet small', type: 'button', 'data-action': 'retirer' }, words));
}

function showCounts(racine: HTMLElement, { comptes, sansReponse }: Resume): void {
  for (const [id, count] of Object.entries({ ...comptes, 'sans-reponse': sansReponse })) {
    const cell = racine.querySelector(`[data-compte="${id}"]`);
    if (cell) cell.textContent = String(count);
  }
}

/** The next steps in order, copied from the questions; on paper one line gives the order alone. */
function showSuite(racine: HTMLElement, { suite }: Resume, reponses: Reponses): void {
  part(racine, 'suite').replaceChildren(...suite.map((numero) => nextStep(racine, numero, reponses)));
  part(racine, 'suite').hidden = suite.length === 0;
  part(racine, 'rien').hidden = suite.length > 0;
  part(racine, 'ordre').textContent = describeOrder(suite);
  linkToPacte(racine, suite);
}

/** The first levers to go on with begin as many priorities: a pact holds three at most. */
function linkToPacte(racine: HTMLElement, suite: readonly number[]): void {
  const ids = suite.slice(0, PRIORITES_AU_PLUS).flatMap((numero) => {
    const href = racine.querySelector(`fieldset[data-numero="${numero}"] a`)?.getAttribute('href');
    return href?.split('/').filter(Boolean).slice(-1) ?? [];
  });
  const link = part(racine, 'pacte', HTMLAnchorElement);
  link.href = `/methode/monter-un-pacte/?priorites=${ids.join(',')}`;
  link.hidden = ids.length === 0;
}

function nextStep(racine: HTMLElement, numero: number, reponses: Reponses): HTMLElement {
  const fieldset = racine.querySelector(`fieldset[data-numero="${numero}"]`);
  if (!fieldset) throw new Error(`auto-diagnostic : le levier ${numero} manque dans la page.`);
  const etat = reponses.get(numero);
  const link = make('a', { href: fieldset.querySelector('a')?.href ?? '' }, besoinOf(fieldset));
  const said = etat ? ` (${libellesEtat[etat].toLowerCase()})` : '';
  const step = fieldset.querySelector(':checked')?.closest('label')?.nextElementSibling;
  return make('li', {}, link, said, ...(step ? [step.cloneNode(true)] : []));
}

/** « Levier 1. Offrir… » without its number, which orders the page: the list of next steps has an order of its own. */
const besoinOf = (fieldset: Element) =>
  fieldset.querySelector('h3')?.textContent.replace(/^\D+\d+\.\s/u, '') ?? '';

/** What only paper shows: for whom, which day, from which address. */
export function fillSheet(racine: HTMLElement, sheet: { nom: string; adresse: string; jour: Date }): void {
  part(racine, 'nom-imprime').textContent = sheet.nom || '…'.repeat(24);
  part(racine, 'date').textContent = formatDate(localDay(sheet.jour));
  const adresse = part(racine, 'adresse-imprimee');
  adresse.hidden = racine.hasAttribute('data-vide');
  adresse.textContent = `Pour reprendre ces réponses\u00a0: ${sheet.adresse}`;
}
