/** The drawing of a layer in the place of that of the projects: one file a layer, laid out over the mainland and the insets. */
import type { Couche } from '../../../lib/carte/couches/modele.ts';
import { COUCHE_PROJETS } from '../../../lib/carte/couches/modele.ts';
import { fichierCouche } from '../../../lib/texte/noms-fichiers.ts';
import { fetchFile } from '../../commun/fetch-json.ts';
import { orNewVersion } from '../../commun/nouvelle-version.ts';

const NS = 'http://www.w3.org/2000/svg';

export class DessinCouche {
  readonly #carte: HTMLElement;
  #wanted = COUCHE_PROJETS;

  /** `carte`: the element of the big map. */
  constructor(carte: HTMLElement) {
    this.#carte = carte;
  }

  /** Draws a layer; the last one asked for wins. @throws {FetchError} when its drawing does not come. */
  async show({ id, niveau }: Couche): Promise<void> {
    this.#wanted = id;
    this.#carte.dataset['niveau'] = niveau;
    if (id !== COUCHE_PROJETS) {
      const drawing = await readDrawing(id);
      if (this.#wanted !== id) return;
      this.#lay(drawing);
    }
    this.#carte.dataset['montre'] = id;
  }

  #lay(drawing: readonly SVGElement[]) {
    for (const map of this.#carte.querySelectorAll('.map')) {
      const cadre = map.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? '';
      const group = document.createElementNS(NS, 'g');
      group.classList.add('couche');
      const own = drawing.filter((shape) => (shape.dataset['cadre'] ?? '') === cadre);
      group.append(...own.map((shape) => scaled(shape)));
      map.querySelector('.couche')?.remove();
      map.prepend(group);
    }
  }
}

/** The group that counts in coarse steps is left behind: each shape brings its scale. */
function scaled(shape: SVGElement): Node {
  const copy = document.importNode(shape, true);
  const scale = shape.parentElement?.getAttribute('transform');
  if (scale) copy.setAttribute('transform', scale);
  return copy;
}

const known = new Map<string, Promise<SVGElement[]>>();

function readDrawing(id: string): Promise<SVGElement[]> {
  const asked =
    known.get(id) ??
    orNewVersion(fetchFile(fichierCouche(id, 'svg').href))
      .then((response) => response.text())
      .then(shapesOf);
  known.set(id, asked);
  asked.catch(() => known.delete(id));
  return asked;
}

/** The territories and their discs: what the nested drawing has of classes. */
function shapesOf(text: string): SVGElement[] {
  // Its own style would be refused by the policy of the page, which has the same colours.
  const bare = text.replace(/<style>.*?<\/style>/s, '');
  const { documentElement } = new DOMParser().parseFromString(bare, 'image/svg+xml');
  return [...documentElement.querySelectorAll<SVGElement>('svg path[class]')].filter(
    (shape) => shape.closest('defs') === null,
  );
}
