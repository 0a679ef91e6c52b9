import { setTypographie } from '../../lib/texte/typographie.ts';

/** Spaces that must not break and apostrophes that curl, in all that an element says: « 20 000 », « … enfants », « Côtes-d’Armor ». */
export function soignerTexte(host: HTMLElement): void {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue) node.nodeValue = setTypographie(node.nodeValue);
}
