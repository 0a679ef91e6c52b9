/** The file being written: every change goes through here, is remembered, checked and kept. */
import type { ContexteDuPacte } from '../../lib/pacte/avis.ts';
import { valueOf } from '../../lib/pacte/avis.ts';
import { examine, type AvisLu } from '../../lib/pacte/examen.ts';
import { contexteOf, type FaitsDuPacte } from '../../lib/pacte/faits.ts';
import { anneeParDefaut } from '../../lib/pacte/jours.ts';
import { jourSur } from '../../lib/texte/horloge.ts';
import { newPacte } from '../../lib/pacte/vierge.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { localDay } from '../commun/jour.ts';
import { canKeep, keep, list, newId, putAside, read, type Garde } from './garde.ts';
import { HistoriquePacte } from './historique.ts';
import { MESSAGES } from './messages.ts';

export class AtelierPacte {
  readonly contexte: ContexteDuPacte;
  readonly #historique = new HistoriquePacte();
  #pacte: Pacte;
  avis: AvisLu[] = [];
  garde: Garde = canKeep();
  /** What was found was damaged, and what could be read is here; or the clock of the device is wrong. Empty when all is well. */
  readonly alerte: string;

  constructor(faits: FaitsDuPacte) {
    const { jour, faute } = jourSur(localDay(new Date()), faits.miseAJour);
    this.contexte = contexteOf(faits, jour);
    const { pactes, courant } = list();
    const known = read(courant) ?? read(pactes[0]?.id ?? '');
    if (known?.isDamaged) putAside(known.pacte.id);
    this.alerte = known?.isDamaged ? MESSAGES.abime : faute;
    this.#pacte = known?.pacte ?? this.blank();
    this.check();
  }

  get pacte(): Pacte {
    return this.#pacte;
  }

  get canUndo(): boolean {
    return !this.#historique.isEmpty;
  }

  /** A new file, for the year that can still be reached. */
  blank(): Pacte {
    const made = newPacte(newId());
    const months = valueOf(made, this.contexte, 'delai-validation');
    const annee = String(anneeParDefaut(this.contexte.aujourdhui, months));
    return { ...made, cadre: { ...made.cadre, annee } };
  }

  check() {
    this.avis = examine(this.#pacte, this.contexte);
  }

  /** Takes a change at a path ('' for the whole file), keeps it at once. */
  change(pacte: Pacte, path = '') {
    this.#historique.remember(this.#pacte, path);
    this.#take(pacte);
  }

  /** Back to before the last deed; false when there is none. */
  undo(): boolean {
    const before = this.#historique.undo();
    if (before) this.#take(before);
    return before !== undefined;
  }

  /** Opens a file of the device, or what another tab has just written. */
  open(pacte: Pacte) {
    this.#historique.clear();
    this.#pacte = pacte;
    this.check();
  }

  /** Shows another file in place of one that is no longer kept: nothing is written, and undoing comes back to it. */
  leaveFor(pacte: Pacte) {
    this.#historique.remember(this.#pacte, '');
    this.#pacte = pacte;
    this.check();
  }

  #take(pacte: Pacte) {
    this.#pacte = { ...pacte, modifieLe: new Date().toISOString() };
    this.garde = keep(this.#pacte);
    this.check();
  }
}
