/** The fields of the page and the values of the file. */
import { centimesOf, formatSaisie, toSaisie } from '../../lib/pacte/argent.ts';
import { valueAt } from '../../lib/pacte/chemin.ts';
import { lowerFirst } from '../../lib/texte/initiale.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { make } from '../commun/dom.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const isControl = (it: EventTarget | null): it is Control =>
  it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement || it instanceof HTMLSelectElement;

const controlsOf = (champ: HTMLElement) => [...champ.querySelectorAll('[data-saisie]')].filter(isControl);

/** The whole path of a field, from the lists and items around it: « fiches.f1.objectifs.0.verbe ». */
export function pathOf(element: Element): string {
  const around: string[] = [];
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement?.closest('[data-champ], [data-liste], [data-cle]') ?? null
  ) {
    const { champ, liste, cle } = at instanceof HTMLElement ? at.dataset : {};
    around.unshift(champ ?? liste ?? cle ?? '');
  }
  return around.filter((step) => step !== '').join('.');
}

/** What a field says now, as the file keeps it. */
export function readChamp(champ: HTMLElement): unknown {
  const controls = controlsOf(champ);
  const [first] = controls;
  switch (champ.dataset['sorte']) {
    case 'choix-multiple':
      return controls.filter((it) => it instanceof HTMLInputElement && it.checked).map(({ value }) => value);
    case 'case':
      return first instanceof HTMLInputElement && first.checked;
    case 'montant':
      return toSaisie(first?.value ?? '');
    default:
      return first?.value ?? '';
  }
}

/** The choices that the file itself gives: its priorities, its partners. */
function fillOptions(select: HTMLSelectElement, pacte: Pacte) {
  if (select.dataset['depuis'] !== 'priorites') return;
  const [blank] = select.options;
  const priorites = pacte.priorites.map(({ id, titre }, i) =>
    make('option', { value: id }, titre || `Priorité ${i + 1}`),
  );
  select.replaceChildren(...(blank ? [blank] : []), ...priorites);
}

/** A value that no choice of the page has (an older list) is kept and shown as it is. */
function choose(select: HTMLSelectElement, value: string) {
  if (![...select.options].some((it) => it.value === value)) select.append(make('option', { value }, value));
  select.value = value;
}

function showIn(control: Control, value: unknown) {
  const text = typeof value === 'string' || typeof value === 'number' ? formatSaisie(value) : '';
  if (control instanceof HTMLSelectElement) choose(control, text);
  else control.value = text;
}

/** Writes a value of the file in its field. */
export function showChamp(champ: HTMLElement, pacte: Pacte, path: string) {
  const value = valueAt(pacte, path);
  for (const control of controlsOf(champ)) {
    if (control instanceof HTMLSelectElement) fillOptions(control, pacte);
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = Array.isArray(value) ? value.includes(control.value) : value === true;
    else showIn(control, value);
  }
  markUnread(champ);
}

function unreadNombre(text: string, champ = ''): string {
  if (!/^-?[\d\s\u00a0\u202f]+(?:[.,]\d+)?\s?%?$/.test(text)) return 'Écrivez un nombre en chiffres.';
  const isAnnee = /(?:^|\.)annee$/.test(champ);
  return isAnnee && !/^\d{4}$/.test(text) ? 'Écrivez l’année en quatre chiffres, par exemple 2027.' : '';
}

function unreadIn({ dataset: { sorte, champ } }: HTMLElement, text: string): string {
  if (text === '') return '';
  if (sorte === 'montant' && centimesOf(toSaisie(text)) === undefined)
    return 'Ce montant ne se lit pas : écrivez des chiffres, par exemple 18 000,50.';
  return sorte === 'nombre' ? unreadNombre(text, champ) : '';
}
/** Marks a field whose amount or number cannot be read, for eyes and for who hears it. Returns what is wrong, or ''. */
export function markUnread(champ: HTMLElement): string {
  const said = unreadIn(champ, controlsOf(champ)[0]?.value.trim() ?? '');
  if ((champ.dataset['illisible'] ?? '') === said) return said;
  champ.dataset['illisible'] = said;
  const control = champ.querySelector('[data-saisie]');
  if (said) control?.setAttribute('aria-invalid', 'true');
  else control?.removeAttribute('aria-invalid');
  return said;
}

/** What is wrong with a field, for who has already left it: its name first. Empty when it can be read. */
export function sayUnread(champ: HTMLElement): string {
  const said = champ.dataset['illisible'] ?? '';
  const nom = champ.querySelector('label[for], legend')?.firstChild?.textContent?.trim();
  return said && nom ? `${nom} : ${lowerFirst(said)}` : said;
}
