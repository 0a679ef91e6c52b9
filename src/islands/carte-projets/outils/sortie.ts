import { toCsv, toGeoJson } from '../../../lib/projets/fichiers.ts';
import { COUCHE_PROJETS, type Couche } from '../../../lib/carte/couches/modele.ts';
import { embedCode } from '../../../lib/carte/couches/partage.ts';
import { formatCount } from '../../../lib/texte/format.ts';
import type { Hote } from '../types.ts';

type Fichier = 'csv' | 'geojson';

/** The files of what is shown, the link to it, and the code that puts it on another page. */
export class Sortie {
  readonly #part: HTMLElement;
  readonly #hote: Hote;
  #couche: Couche | undefined;

  constructor(part: HTMLElement, hote: Hote) {
    this.#part = part;
    this.#hote = hote;
    const { signal } = hote;
    part.addEventListener('click', (event) => this.#onClick(event), { signal });
    part.addEventListener('toggle', () => this.#writeCode(), { signal, capture: true });
  }

  /** The files of the layer; those of the projects are what the filters keep. */
  follow(couche: Couche) {
    this.#couche = couche;
    const kept = this.#hote.projets()?.gardes.length;
    const isProjets = couche.id === COUCHE_PROJETS;
    const what = isProjets && kept !== undefined ? `Les ${formatCount(kept, 'projet')}` : 'Cette couche';
    for (const link of this.#part.querySelectorAll<HTMLAnchorElement>('a[data-format]')) {
      const format = link.dataset['format'] ?? '';
      link.href =
        isProjets && format !== 'svg'
          ? `/donnees/projets.${format}`
          : `/donnees/cartes/${couche.id}.${format}`;
      link.textContent =
        format === 'svg'
          ? 'Le dessin de la couche (SVG)'
          : `${what} en ${format === 'csv' ? 'CSV' : 'GeoJSON'}`;
    }
    this.#writeCode();
  }

  #onClick(event: Event) {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-format]');
    const format = link?.dataset['format'];
    if (link && (format === 'csv' || format === 'geojson')) this.#saveProjets(event, format);
    const action = target.closest('button')?.value;
    if (action === 'image') void this.#saveImage();
    if (action === 'lien') void this.#copy(location.href, 'Le lien de cette vue est copié.');
    if (action === 'code') void this.#copy(this.#code, 'Le code est copié : collez-le dans votre page.');
  }

  /** Other layers are whole files: the link does it. */
  #saveProjets(event: Event, format: Fichier) {
    const kept = this.#hote.projets()?.gardes;
    if (this.#couche?.id !== COUCHE_PROJETS || !kept) return;
    event.preventDefault();
    const text =
      format === 'csv' ? toCsv(kept, location.origin) : JSON.stringify(toGeoJson(kept, location.origin));
    save(
      new Blob([text], { type: format === 'csv' ? 'text/csv' : 'application/geo+json' }),
      `projets.${format}`,
    );
  }

  /** Without the interactive map, the drawing of the layer is the picture. */
  async #saveImage() {
    const moteur = this.#hote.moteur();
    const couche = this.#couche;
    if (!couche) return;
    if (!moteur) {
      this.#say('La carte interactive n’est pas ouverte : prenez le dessin de la couche (SVG).');
      return;
    }
    try {
      const { makeImage } = await import('./image.ts');
      const { gardes = [], tous = [] } = this.#hote.projets() ?? {};
      const image = await makeImage(await moteur.capture(), couche, gardes, tous.length, devicePixelRatio);
      save(image, `carte-${couche.id}.png`);
      this.#say('L’image est dans vos téléchargements.');
    } catch {
      this.#say('L’image n’a pas pu se faire : prenez le dessin de la couche (SVG).');
    }
  }

  get #code(): string {
    return embedCode(location.origin, location.search, this.#couche?.titre ?? 'Carte');
  }

  #writeCode() {
    const field = this.#part.querySelector('textarea');
    if (field) field.value = this.#code;
  }

  async #copy(text: string, done: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(done);
    } catch {
      this.#say(
        'Votre navigateur refuse la copie : prenez l’adresse dans sa barre, ou le code dans le cadre.',
      );
    }
  }

  #say(message: string) {
    const part = this.#part.querySelector('[role="status"]');
    if (part) part.textContent = message;
  }
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
