/** What a sheet says of the page that it was printed from: the choices in words, the whole address. */

const FORMS = 'main :is(liste-filtree, filtres-projets, recherche-site, .explorateur) form';

/** Writes them each time that the reader prints, from the form and the address as they are then. */
export function writeOnPaper(signal: AbortSignal): void {
  addEventListener(
    'beforeprint',
    () => {
      writeChoix();
      writeAddress();
    },
    { signal },
  );
  document.documentElement.dataset['papierPret'] = '';
}

/** Under the title: « Choix : Axe : Emploi ; Mots : « logement » ». Nothing when nothing is chosen. */
function writeChoix() {
  document.querySelector('[data-papier]')?.remove();
  const said = [...document.querySelectorAll<HTMLFormElement>(FORMS)].flatMap(choixOf);
  if (said.length === 0) return;
  const line = document.createElement('p');
  line.className = 'print-only';
  line.dataset['papier'] = '';
  line.textContent = `Choix\u00a0: ${said.join('\u00a0; ')}`;
  document.querySelector('main h1')?.after(line);
}

function writeAddress() {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.pathname;
  const shown = document.querySelector('[data-part="imprimee-depuis"]');
  if (shown) shown.textContent = `Page imprimée depuis ${page}${location.search}`;
}

function choixOf(form: HTMLFormElement): string[] {
  const words = [...form.querySelectorAll<HTMLInputElement>('input[type="search"]')]
    .map(({ value }) => value.trim())
    .filter(Boolean)
    .map((text) => `Mots\u00a0: «\u00a0${text}\u00a0»`);
  const boxes = [...form.querySelectorAll('fieldset')].map(saidOfBoxes);
  const lists = [...form.querySelectorAll('select')].map(saidOfList);
  return [...words, ...boxes, ...lists].filter(Boolean);
}

/** « Axe : Enfance, Emploi » */
function saidOfBoxes(fieldset: HTMLFieldSetElement): string {
  const checked = [...fieldset.querySelectorAll<HTMLInputElement>('input:checked')];
  const names = checked.map((box) => textOf(box.closest('label')?.querySelector('span')));
  return names.length > 0 ? `${textOf(fieldset.querySelector('legend'))}\u00a0: ${names.join(', ')}` : '';
}

/** « Thème : Se loger »; the first option is what the page shows by itself. */
function saidOfList({ selectedIndex, selectedOptions, labels }: HTMLSelectElement): string {
  if (selectedIndex <= 0) return '';
  // « Enfance (7) »: the count is of the whole list.
  const chosen = textOf(selectedOptions[0]).replace(/\s\(\d+\)$/, '');
  return `${textOf(labels[0])}\u00a0: ${chosen}`;
}

const textOf = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
