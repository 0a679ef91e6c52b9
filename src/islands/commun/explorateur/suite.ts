import { part } from '../part.ts';

/**
 * Puts the rows that the page keeps aside where its script needs them, in place of the links to the pages that hold them without
 * it. Done once: a second call changes nothing.
 */
export function openSuite(explorateur: HTMLElement): void {
  const suite = explorateur.querySelector<HTMLTemplateElement>('template[data-part="suite"]');
  if (!suite) return;
  suite.replaceWith(suite.content);
  part(explorateur, 'pages').hidden = true;
}

/** The place that the address names came after the browser had looked for it: it goes there now. */
export function goToAnchor(explorateur: HTMLElement): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target && explorateur.contains(target) && !target.matches(':target')) location.replace(location.href);
}
