/** What the checks say, wherever the page shows it: quiet until a field was written or the end was read. */
import { valueOf } from '../../lib/pacte/avis.ts';
import { valueAt } from '../../lib/pacte/chemin.ts';
import { isBegun } from '../../lib/pacte/commence.ts';
import { recettesOf } from '../../lib/pacte/financement.ts';
import { once } from '../commun/fetch-json.ts';
import { unlessNewVersion } from '../commun/nouvelle-version.ts';
import { part } from '../commun/part.ts';
import type { AtelierPacte } from './atelier.ts';
import { ecranOf, showBeside, showCounts } from './avis-affiches.ts';
import { showBanc } from './banc.ts';
import { loadKept } from './chargement.ts';
import type { Ecrans } from './ecrans.ts';
import { sayState } from './etat.ts';
import { LieuxDeLEcran } from './lieux.ts';
import { MESSAGES, sayTerritoire } from './messages.ts';
import { showReglesChangees } from './regles-changees.ts';
import type * as Relire from './relire.ts';

interface Scene extends HTMLElement {
  readonly atelier: AtelierPacte;
  readonly ecrans: Ecrans;
}

const loadRelire = once(() => loadKept(() => import('./relire.ts')));

export class VerdictsAffiches {
  readonly #scene: Scene;
  readonly #lieux = new LieuxDeLEcran();
  readonly #touched = new Set<string>();
  #relire: typeof Relire | undefined;
  /** The reader has asked for everything: the last screen was opened. */
  isAsked = false;

  constructor(scene: Scene) {
    this.#scene = scene;
    scene.addEventListener('focusin', () => void this.#loadRelire().catch(() => undefined), { once: true });
  }

  /** The reader has written in this field, even to empty it. */
  touch(path: string) {
    this.#touched.add(path);
  }

  /** Fields were drawn since. */
  clear() {
    this.#lieux.clear();
  }

  roomOf(champ: string): HTMLElement | undefined {
    return this.#lieux.find(this.#scene.ecrans.shown(), champ);
  }

  show() {
    const { pacte, avis, garde, canUndo } = this.#scene.atelier;
    const screen = this.#scene.ecrans.shown();
    if (screen)
      showBeside(
        screen,
        // The budget shows the sheets again: what is mended elsewhere is not said there.
        avis.filter(({ champ }) => ecranOf(champ) === screen.id && this.#isHeard(champ)),
        (champ) => this.#avisOf(champ),
      );
    showCounts(this.#scene, avis);
    part(this.#scene, 'reste').textContent = sayState(pacte, avis);
    part(this.#scene, 'garde').dataset['garde'] = garde;
    part(this.#scene, 'garde').textContent = MESSAGES[garde];
    part(this.#scene, 'territoire').textContent = sayTerritoire(pacte);
    for (const it of this.#scene.querySelectorAll<HTMLButtonElement>('[data-action="annuler"]'))
      it.disabled = !canUndo;
    const [open] = part(this.#scene, 'courant', HTMLSelectElement).selectedOptions;
    if (open && pacte.nom && open.text !== pacte.nom) open.text = pacte.nom;
    showReglesChangees(this.#scene, this.#scene.atelier);
    this.#showScreen(screen?.id);
  }

  #showScreen(screen: string | undefined) {
    const { pacte, contexte } = this.#scene.atelier;
    if (screen === 'budget')
      showBanc(part(this.#scene, 'banc'), pacte, valueOf(pacte, contexte, 'cofinancement-moitie'));
    if (screen === 'relire') void this.#showRelire();
  }

  /** From the first gesture, while there is a network: the last screen is read when all is written. */
  async #loadRelire() {
    this.#relire ??= await loadRelire();
  }

  async #showRelire() {
    try {
      await this.#loadRelire();
    } catch {
      part(this.#scene, 'verifications').textContent = unlessNewVersion(MESSAGES.panneRelire);
      return;
    }
    const { pacte, avis, contexte } = this.#scene.atelier;
    this.#relire?.showRelire(this.#scene, pacte, avis, contexte.aujourdhui);
  }

  #isHeard(champ: string): boolean {
    const { pacte } = this.#scene.atelier;
    const begun = champ === 'budget' ? recettesOf(pacte) : valueAt(pacte, champ);
    return this.isAsked || this.#touched.has(champ) || isBegun(begun);
  }

  #avisOf(champ: string): Element | undefined {
    return this.roomOf(champ)?.querySelector('[data-avis]') ?? undefined;
  }
}
