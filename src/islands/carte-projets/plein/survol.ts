/** Hover, tap and focus: the value on the map, and the same territory in the ranking. */
import { ligneOf, type Couche } from '../../../lib/carte/couches/modele.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import { niveauxDePage, type NiveauDePage } from '../../../schemas/territoire.ts';
import { targetOf } from '../../commun/dom.ts';
import { part } from '../../commun/part.ts';
import type { Hote, TerritoireCarte } from '../types.ts';

type Vise = Pick<TerritoireCarte, 'niveau' | 'code'> & { nom?: string };

/** Pixels between the pointer and the words. */
const ECART = 14;

export class Survol {
  readonly #hote: Hote;
  readonly #couche: () => Couche | undefined;
  readonly #carte: HTMLElement;

  constructor(carte: HTMLElement, hote: Hote, couche: () => Couche | undefined) {
    this.#carte = carte;
    this.#hote = hote;
    this.#couche = couche;
    const { signal } = hote;
    const stage = carte.querySelector('.frame');
    stage?.addEventListener('pointerover', (event) => this.#overDrawing(event), { signal });
    stage?.addEventListener('focusin', (event) => this.#overDrawing(event), { signal });
    for (const leave of ['pointerleave', 'focusout'])
      stage?.addEventListener(leave, () => this.over(undefined, 0, 0), { signal });
    const list = part(carte, 'classement');
    for (const enter of ['pointerover', 'focusin'])
      list.addEventListener(enter, (event) => this.#overList(event), { signal });
    for (const leave of ['pointerleave', 'focusout'])
      list.addEventListener(leave, () => this.#point(undefined), { signal });
  }

  /** `x`, `y`: pixels in the stage. */
  over(territoire: Vise | undefined, x: number, y: number) {
    this.#mark(territoire);
    const words = territoire ? this.#wordsOf(territoire) : '';
    const label = part(this.#carte, 'valeur');
    label.hidden = words === '';
    label.textContent = setTypographie(words);
    if (words === '') return;
    const { clientWidth } = label.parentElement ?? label;
    const left = Math.max(4, Math.min(x + ECART, clientWidth - label.offsetWidth - 4));
    const top = Math.max(4, y - label.offsetHeight - ECART);
    label.style.transform = `translate(${left}px, ${top}px)`;
  }

  #overDrawing(event: Event) {
    const shape = targetOf(event)?.closest<SVGElement>('[data-code]');
    const vise = shape && visedBy(shape, this.#carte.dataset['niveau']);
    if (!shape || !vise) {
      this.over(undefined, 0, 0);
      return;
    }
    const box = (event instanceof PointerEvent ? this.#carte : shape).getBoundingClientRect();
    const stage = this.#carte.getBoundingClientRect();
    const [x, y] =
      event instanceof PointerEvent
        ? [event.clientX - stage.left, event.clientY - stage.top]
        : [box.left + box.width / 2 - stage.left, box.top - stage.top];
    this.over(vise, x, y);
  }

  #overList(event: Event) {
    const link = targetOf(event)?.closest<HTMLElement>('[data-code]');
    const niveau = this.#couche()?.niveau;
    this.#point(link && niveau ? { niveau, code: link.dataset['code'] ?? '' } : undefined);
  }

  /** From the list to the map. */
  #point(territoire: Vise | undefined) {
    this.#mark(territoire);
    this.#hote.moteur()?.point(territoire);
  }

  #mark(territoire: Vise | undefined) {
    for (const seen of this.#carte.querySelectorAll('.vise')) seen.classList.remove('vise');
    if (!territoire) return;
    for (const same of this.#carte.querySelectorAll(`[data-code="${CSS.escape(territoire.code)}"]`))
      if (isOfNiveau(same, territoire.niveau, this.#couche()?.niveau)) same.classList.add('vise');
  }

  #wordsOf({ niveau, code, nom }: Vise): string {
    const couche = this.#couche();
    const ligne = couche?.niveau === niveau ? ligneOf(couche, code) : undefined;
    return ligne ? `${ligne.nom} : ${ligne.texte}` : (nom ?? '');
  }
}

/** Regions and departments share numbers: a link of the drawing is a region, what else has a code is of the layer. */
const isOfNiveau = (element: Element, niveau: string, ofLayer: NiveauDePage | undefined) =>
  element.classList.contains('territory') ? niveau === 'region' : niveau === ofLayer;

/** The territory that a shape of the drawing stands for. */
export function visedBy(shape: Element, niveauCouche: string | undefined): Required<Vise> | undefined {
  const code = shape.getAttribute('data-code');
  if (!code) return undefined;
  if (shape.classList.contains('territory'))
    return { niveau: 'region', code, nom: shape.getAttribute('aria-label') ?? '' };
  const niveau = niveauxDePage.find((known) => known === niveauCouche);
  return niveau && { niveau, code, nom: '' };
}
