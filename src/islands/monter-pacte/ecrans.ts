/** One screen at a time, by the fragment of the address: links, Back and sharing work as everywhere. */

const all = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-ecran]')];

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
  const control = target.querySelector<HTMLElement>('input, textarea, select, button, summary') ?? target;
  control.focus();
  control.scrollIntoView({ block: 'center' });
}
