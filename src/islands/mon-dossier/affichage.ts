/** What the page shows around the elements of the folder. */
import { countElements, type Dossier } from '../../lib/dossier/dossier.ts';
import { formatDate } from '../../lib/texte/format.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import { make } from '../commun/dom.ts';
import { part } from '../commun/part.ts';

/** The page is in the hands of its script. */
export function prepare(root: HTMLElement): void {
  part(root, 'sans-script').hidden = true;
  part(root, 'entete').classList.remove('js-only');
  part(root, 'date').textContent = formatDate(root.dataset['miseAJour'] ?? '');
}

export function showAlerts(root: HTMLElement, alerts: string[]): void {
  const notes = alerts.map((text) => make('p', { class: 'card' }, setTypographie(text)));
  part(root, 'alertes').replaceChildren(...notes);
}

/** `shown` is one’s own folder, or the one that the address shares: then `mine` is the other. */
export function showDossier(root: HTMLElement, shown: Dossier, mine: Dossier, isShared: boolean): void {
  const isEmpty = shown.elements.length === 0;
  const hasMine = mine.elements.length > 0;
  part(root, 'partage').hidden = !isShared;
  part(root, 'mien').textContent = setTypographie(
    hasMine ? `Le vôtre n’est pas touché : ${countElements(mine)}.` : 'Le vôtre est vide.',
  );
  showAction(root, 'remplacer', hasMine);
  for (const name of ['liste', 'sorties']) part(root, name).hidden = isEmpty;
  part(root, 'vide').hidden = !isEmpty;
  part(root, 'entete').hidden = isShared || isEmpty;
  part(root, 'outils').hidden = isShared;
  part(root, 'nombre').textContent = countElements(shown);
  showWords(root, 'titre', shown.titre, isShared);
  showWords(root, 'introduction', shown.introduction, isShared);
}

const READ = { titre: 'titre-lu', introduction: 'introduction-lue' };

/** In a field when the folder is one’s own, as text when it is shared or printed. */
function showWords(root: HTMLElement, field: keyof typeof READ, words: string, isShared: boolean): void {
  const input = part(root, 'entete').querySelector(`[name="${field}"]`);
  const isField = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement;
  if (isField && input !== document.activeElement) input.value = words;
  const text = part(root, READ[field]);
  text.textContent = words;
  text.hidden = words === '';
  text.classList.toggle('print-only', !isShared);
}

/** What has just been done. */
export function tell(root: HTMLElement, message: string, canUndo: boolean): void {
  part(root, 'message').textContent = setTypographie(message);
  part(root, 'etat').classList.toggle('dit', message !== '');
  showAction(root, 'annuler', canUndo);
}

const showAction = (root: HTMLElement, action: string, isShown: boolean) =>
  buttonOf(root, action)?.toggleAttribute('hidden', !isShown);

export const buttonOf = (root: HTMLElement, action: string): HTMLElement | null =>
  root.querySelector(`[data-action="${action}"]`);
