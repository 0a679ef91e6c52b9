/** The chosen territories on the strip of the layer: a mark over all the others, and their name. */
import { BANDE, echelleOf } from '../../../lib/carte/couches/bande.ts';
import { ligneOf, type Couche } from '../../../lib/carte/couches/modele.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';

const NS = 'http://www.w3.org/2000/svg';

export function markOnBande(carte: HTMLElement, couche: Couche, codes: readonly string[]): void {
  for (const old of carte.querySelectorAll('[data-part="reperes-bande"]')) old.replaceChildren();
  const place = carte.querySelector(`[data-couche="${CSS.escape(couche.id)}"] [data-part="reperes-bande"]`);
  const toX = echelleOf(couche);
  if (!place || !toX) return;
  codes.forEach((code, i) => {
    const ligne = ligneOf(couche, code);
    if (!ligne || ligne.valeur === null || ligne.valeur <= 0) return;
    place.append(...markOf(toX(ligne.valeur), ligne.nom, i));
  });
}

function markOf(x: number, nom: string, rang: number): SVGElement[] {
  const line = document.createElementNS(NS, 'path');
  line.setAttribute('d', `M${x} 0v${BANDE.hauteur}`);
  line.classList.add('mine');
  const text = document.createElementNS(NS, 'text');
  text.textContent = setTypographie(nom);
  const isRight = x > BANDE.largeur / 2;
  text.setAttribute('x', String(isRight ? x - 4 : x + 4));
  text.setAttribute('y', String(10 + 12 * rang));
  text.setAttribute('text-anchor', isRight ? 'end' : 'start');
  text.classList.add('mine');
  return [line, text];
}
