/** One screen at a time, by the fragment of the address: links, Back and sharing work as everywhere. */
import { pathOf } from './champs.ts';

const all = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-ecran]')];

/** Takes the screens out of their template; links, which lead to blank sheets without the script, lead to them. */
export function openScreens(root: ParentNode) {
  const suivants = root.querySelector<HTMLTemplateElement>('template[data-part="suivants"]');
  suivants?.replaceWith(suivants.content);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-vers], [data-feuille]'))
    link.href = `#${link.dataset['vers'] ?? link.dataset['feuille'] ?? ''}`;
}

/** The screen that the address asks for; the first one otherwise. */
export function shownEcran(root: ParentNode): HTMLElement | undefined {
  const screens = all(root);
  return screens.find(({ id }) => id === location.hash.slice(1)) ?? screens[0];
}

/** Hides the others, and marks the link of this one. */
export function showEcran(root: ParentNode): HTMLElement | undefined {
  const shown = shownEcran(root);
  for (const screen of all(root)) screen.hidden = screen !== shown;
  for (const link of root.querySelectorAll('[data-vers]')) {
    if (link.getAttribute('data-vers') === shown?.id) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  return shown;
}

/** Opens what hides a field, then gives it the focus. */
export function goTo(target: HTMLElement) {
  for (let at: HTMLElement | null = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  const controls = [...target.querySelectorAll<HTMLElement>('input, textarea, select, button, summary')];
  const control = controls.find((it) => it.checkVisibility()) ?? target;
  if (control === target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  control.focus();
  control.scrollIntoView({ block: 'center' });
}

/** Opens the folded items that a path goes through; `draw` gives them their fields. */
export function openTo(screen: HTMLElement, champ: string, draw: (element: HTMLElement) => void) {
  for (const it of screen.querySelectorAll<HTMLDetailsElement>('details[data-element]')) {
    const path = pathOf(it);
    if (champ !== path && !champ.startsWith(`${path}.`)) continue;
    it.open = true;
    draw(it);
  }
}
