/** What the search shows: one view at a time, its sentence, its notes and its results. */
import { part } from '../commun/part.ts';

type Vue = 'vide' | 'attente' | 'resultats' | 'aucun' | 'erreur';

export function say(racine: HTMLElement, text: string): void {
  part(racine, 'etat').textContent = text;
}

/** An answer, or nothing when nothing is asked. */
export function showAnswer(
  racine: HTMLElement,
  vue: Exclude<Vue, 'attente'>,
  said: string,
  notes: HTMLElement[] = [],
  sections: HTMLElement[] = [],
): void {
  say(racine, said);
  part(racine, 'notes').replaceChildren(...notes);
  part(racine, 'resultats').replaceChildren(...sections);
  show(racine, vue);
  racine.dataset['ready'] = '';
}

export function showError(racine: HTMLElement, error: unknown, retry: () => void): void {
  reportError(error);
  part(racine, 'reessayer').onclick = retry;
  // The alert says it.
  showAnswer(racine, 'erreur', '');
}

export function show(racine: HTMLElement, vue: Vue): void {
  racine.dataset['vue'] = vue;
  for (const name of ['vide', 'aucun', 'erreur']) part(racine, name).hidden = name !== vue;
  part(racine, 'resultats').setAttribute('aria-busy', String(vue === 'attente'));
}
