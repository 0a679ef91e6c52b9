import { readAdresse, writeAdresse } from '../../../lib/carte/couches/adresse.ts';
import { COUCHE_PROJETS, type Couche } from '../../../lib/carte/couches/modele.ts';
import type { CoucheDessinee } from '../../../lib/carte/style-couches.ts';
import { setTypographie } from '../../../lib/texte/typographie.ts';
import { readSearch } from '../../commun/adresse.ts';
import { Historique } from '../../commun/historique.ts';
import { fichierCouche } from '../../../lib/texte/noms-fichiers.ts';
import { make } from '../../commun/dom.ts';
import { write } from '../../commun/write.ts';
import { disquesOf } from '../../../lib/carte/couches/cercles.ts';
import { fetchCouche, fetchLieux } from './fichiers.ts';
import { toggleDrawn } from '../scene.ts';
import { sayFailure } from './messages.ts';

/** The choice of a layer: its legend and its explanations follow it, and the address says it. */
export class ChoixCouches {
  readonly #racine: HTMLElement;
  readonly #onCouche: (couche: Couche) => void;
  readonly #onFailure: (message: string) => void;
  readonly #historique: Historique;
  #hasFailed = false;
  id = COUCHE_PROJETS;
  /** The layer that is shown; undefined until its file is read. */
  couche: Couche | undefined;

  constructor(
    racine: HTMLElement,
    signal: AbortSignal,
    on: { couche: (couche: Couche) => void; failure: (message: string) => void },
  ) {
    this.#racine = racine;
    this.#onCouche = on.couche;
    this.#onFailure = on.failure;
    for (const radio of this.#radios) {
      radio.addEventListener('change', () => this.#ask(radio.value), { signal });
    }
    addEventListener('popstate', () => this.#follow(), { signal });
    this.#historique = new Historique(signal);
  }

  get #radios(): HTMLInputElement[] {
    return [...this.#racine.querySelectorAll<HTMLInputElement>('input[name="couche"]')];
  }

  get ids(): string[] {
    return this.#radios.map(({ value }) => value);
  }

  /** The layer as the map draws it; undefined for the projects. @throws {FetchError} when the places of its discs do not come. */
  async drawn(): Promise<CoucheDessinee | undefined> {
    const { couche } = this;
    if (!couche || couche.id === COUCHE_PROJETS) return undefined;
    const { niveau, lignes, forme } = couche;
    const classes = new Map(lignes.map(({ code, classe }) => [code, classe]));
    if (forme === 'aplats') return { niveau, classes };
    const lieux = await fetchLieux(niveau);
    return { niveau, classes, disques: disquesOf(couche, (code) => lieux.get(code)?.point) };
  }

  /** A choice of the reader: an entry of the history, so that « back » leads to the layer before. */
  #ask(id: string) {
    this.#historique.write(writeAdresse(readSearch(), { couche: id }));
    void this.choose(id);
  }

  /** The reader has gone back or forward. */
  #follow() {
    const { couche } = readAdresse(readSearch(), this.ids);
    if (couche !== this.id) void this.choose(couche);
  }

  /** Shows a layer; when its file does not come, says so and goes back to the one before. */
  async choose(id: string): Promise<void> {
    this.#select(id);
    try {
      const couche = await fetchCouche(id);
      // Another one may have been chosen while this one came.
      if (this.id !== id) return;
      // The first one is what the page opened on: nothing has changed for who listens.
      if (this.couche) write(this.#racine, 'etat-couche', setTypographie(couche.constat));
      this.couche = couche;
      if (this.#hasFailed) this.#onFailure('');
      this.#hasFailed = false;
      this.#onCouche(couche);
    } catch {
      if (this.id !== id) return;
      this.#hasFailed = true;
      this.#onFailure(sayFailure('couche'));
      this.#select(this.couche?.id ?? COUCHE_PROJETS);
    }
  }

  #select(id: string) {
    this.id = id;
    for (const radio of this.#radios) radio.checked = radio.value === id;
    this.#showParts();
  }

  /** Legends, explanations and filters that belong to one layer. */
  #showParts() {
    for (const part of this.#racine.querySelectorAll<HTMLElement>('[data-couche]')) {
      part.hidden = part.dataset['couche'] !== this.id;
    }
    this.#showDrawing();
  }

  /** Where the interactive map is not open, the drawing of the layer takes the place of that of the projects. */
  #showDrawing() {
    // The big map lays the drawing of the layer out itself.
    if (this.#racine.querySelector('[data-plein]')) return;
    const drawing = this.#racine.querySelector('[data-part="dessin"]');
    const isProjets = this.id === COUCHE_PROJETS;
    const built = drawing?.querySelector('svg');
    if (built) toggleDrawn(built, isProjets);
    drawing?.querySelector('img')?.remove();
    if (isProjets) return;
    const image = make('img', {
      src: fichierCouche(this.id, 'svg').href,
      alt: 'La couche choisie, dessinée. Ses valeurs sont dans le tableau sous la carte.',
      width: '720',
    });
    image.onerror = () => {
      image.remove();
      if (built) toggleDrawn(built, true);
    };
    drawing?.append(image);
  }
}
