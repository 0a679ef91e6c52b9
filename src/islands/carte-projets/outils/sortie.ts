import { isFiltered, type EtatCarte } from '../../../lib/carte/etat.ts';
import { COUCHE_PROJETS, type Couche } from '../../../lib/carte/couches/modele.ts';
import { embedCode } from '../../../lib/carte/couches/partage.ts';
import { listRangs } from '../../../lib/projets/catalogue/bits.ts';
import { formatNombre } from '../../../lib/texte/format.ts';
import { formatLes } from '../../../lib/texte/les.ts';
import { upperFirst } from '../../../lib/texte/initiale.ts';
import { fichierCouche, fichierOf } from '../../../lib/texte/noms-fichiers.ts';
import { targetOf } from '../../commun/dom.ts';
import { download } from '../../commun/download.ts';
import { FORMATS_PROJETS, saveProjets } from '../../commun/fichiers-projets.ts';
import { orNewVersion } from '../../commun/nouvelle-version.ts';
import { restoreAll } from '../../commun/restaurer.ts';
import { isKeyOf } from '../../commun/valeurs.ts';
import type { Hote } from '../types.ts';

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
    const kept = this.#hote.projets()?.retenus.nombre;
    const isProjets = couche.id === COUCHE_PROJETS;
    const what = isProjets && kept !== undefined ? upperFirst(formatLes(kept, 'projet')) : 'Cette couche';
    for (const link of this.#part.querySelectorAll<HTMLAnchorElement>('a[data-format]')) {
      const format = link.dataset['format'] ?? '';
      const isTable = isKeyOf(FORMATS_PROJETS, format);
      const file = isProjets && isTable ? fichierOf('projets', format) : fichierCouche(couche.id, format);
      Object.assign(link, file);
      link.textContent = isTable
        ? `${what} en ${FORMATS_PROJETS[format].nom}`
        : 'Le dessin de la couche (SVG)';
    }
    this.#writeCode();
  }

  #onClick(event: Event) {
    const target = targetOf(event);
    if (!target) return;
    const format = target.closest<HTMLElement>('a[data-format]')?.dataset['format'];
    const etat = this.#couche?.id === COUCHE_PROJETS ? this.#hote.projets() : undefined;
    // Other layers, and all the projects, are whole files: the link does it.
    if (etat && isFiltered(etat) && isKeyOf(FORMATS_PROJETS, format)) {
      event.preventDefault();
      void this.#saveKept(etat, format);
    }
    this.#act(target.closest('button')?.value);
  }

  async #saveKept({ catalogue, retenus }: EtatCarte, format: keyof typeof FORMATS_PROJETS) {
    try {
      const rangs = [...listRangs(retenus.bits)];
      const projets = await restoreAll(catalogue, rangs, (done) =>
        this.#say(`Préparation du fichier\u00a0: ${formatNombre(done)} sur ${formatNombre(rangs.length)}`),
      );
      saveProjets(projets, format);
      this.#say('Le fichier est dans vos téléchargements.');
    } catch {
      this.#fail('Le fichier n’a pas pu être préparé : vérifiez votre connexion et recommencez.');
    }
  }

  #act(action: string | undefined) {
    if (action === 'image') void this.#saveImage();
    if (action === 'lien') void this.#copy(location.href, 'Le lien de cette vue est copié.');
    if (action === 'code') void this.#copy(this.#code, 'Le code est copié : collez-le dans votre page.');
  }

  /** Without the interactive map, the drawing of the layer is the picture. */
  async #saveImage() {
    const moteur = this.#hote.moteur();
    const couche = this.#couche;
    if (!couche) return;
    if (!moteur) {
      this.#fail('La carte interactive n’est pas ouverte : prenez le dessin de la couche (SVG).');
      return;
    }
    try {
      const { makeImage } = await orNewVersion(import('./image.ts'));
      const encarts = { couche, etat: this.#hote.projets(), contours: moteur.contours(couche.niveau) };
      const image = await makeImage(await moteur.capture(), encarts, devicePixelRatio);
      download(image, fichierCouche(couche.id, 'png').download);
      this.#say('L’image est dans vos téléchargements.');
    } catch {
      this.#fail('L’image n’a pas pu se faire : prenez le dessin de la couche (SVG).');
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
      this.#fail(
        'Votre navigateur refuse la copie : prenez l’adresse dans sa barre, ou le code dans le cadre.',
      );
    }
  }

  #say(message: string, role = 'status') {
    for (const part of this.#part.querySelectorAll('[role="status"], [role="alert"]'))
      part.textContent = part.role === role ? message : '';
  }

  #fail(message: string) {
    this.#say(message, 'alert');
  }
}
