/** What only the script uses is made by it, once a screen, before its blank items are taken: the page stays light. */
import { make } from '../commun/dom.ts';

const GESTES = [
  ['monter', '↑', 'Monter'],
  ['descendre', '↓', 'Descendre'],
  ['retirer', '×', 'Retirer'],
] as const;

/** The room beside a field where the checks speak; the field is described by it. */
function addAvis(champ: HTMLElement) {
  const described =
    champ.querySelector<HTMLElement>('fieldset') ?? champ.querySelector<HTMLElement>('[data-saisie]');
  const control = champ.querySelector('[data-saisie]');
  const name = control?.id || champ.querySelector('.aide')?.id || champ.dataset['champ'] || 'date';
  const id = `${name}-avis`;
  champ.append(make('div', { id, class: 'avis', 'data-avis': '' }));
  const already = described?.getAttribute('aria-describedby');
  described?.setAttribute('aria-describedby', already ? `${already} ${id}` : id);
}

const room = () => make('div', { class: 'avis', 'data-avis': '' });

function addGestes(element: HTMLElement) {
  const buttons = GESTES.map(([geste, sign, mots]) =>
    make(
      'button',
      { type: 'button', class: 'geste', 'data-geste': geste, 'data-mots': mots, title: mots },
      sign,
    ),
  );
  element.append(make('p', { class: 'gestes' }, ...buttons));
}

/** The list of the measures of a sheet has the words of the boxes of a priority. */
function copyMesures(screens: readonly HTMLElement[]) {
  const boxes = screens.flatMap((it) => [
    ...it.querySelectorAll<HTMLInputElement>('[data-champ="mesures"] input'),
  ]);
  const options = boxes.map((it) =>
    make('option', { value: it.value }, it.parentElement?.textContent.trim() ?? ''),
  );
  const list = '[data-depuis="mesures"]';
  screens
    .find((it) => it.querySelector(list))
    ?.querySelector(list)
    ?.append(...options);
}

/** The end of a screen leads to the next one, and back. */
function addSuites(screens: readonly HTMLElement[]) {
  const linkTo = (words: string, to: HTMLElement | undefined) =>
    to
      ? [make('a', { href: `#${to.id}` }, `${words}\u00a0: ${to.querySelector('h2')?.textContent ?? ''}`)]
      : [];
  for (const [i, screen] of screens.entries())
    screen.append(
      make(
        'p',
        { class: 'suite screen-only' },
        ...linkTo('Précédent', screens[i - 1]),
        ...linkTo('Suivant', screens[i + 1]),
      ),
    );
}

function foldGroups(root: ParentNode) {
  for (const it of root.querySelectorAll<HTMLDetailsElement>('details.groupe')) {
    it.open = false;
    it.setAttribute('aria-label', it.querySelector('summary')?.textContent.trim() ?? '');
  }
}

/** Links, which lead to blank sheets without the script, lead to the screens. */
export function nameFeuilles(root: ParentNode) {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-vers], [data-feuille]'))
    link.href = `#${link.dataset['vers'] ?? link.dataset['feuille'] ?? ''}`;
}

/** What a screen has from another: before the blank items of either are taken. */
export function linkEcrans(screens: readonly HTMLElement[]) {
  addSuites(screens);
  copyMesures(screens);
}

/** What is hidden without the script shows. */
export function reveal(root: ParentNode) {
  for (const hidden of root.querySelectorAll('.js-only')) hidden.classList.remove('js-only');
}

export function furnishEcran(screen: HTMLElement) {
  reveal(screen);
  nameFeuilles(screen);
  for (const it of screen.querySelectorAll<HTMLElement>('[data-champ]')) addAvis(it);
  for (const it of screen.querySelectorAll('[data-liste]')) it.querySelector('h3, h4')?.after(room());
  screen.querySelector('.chapeau')?.after(room());
  for (const it of screen.querySelectorAll<HTMLElement>(
    '[data-liste]:not([data-reprise]) > div > [data-element]',
  ))
    addGestes(it);
  foldGroups(screen);
}
