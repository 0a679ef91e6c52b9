import type { Filtre } from '../../lib/imports/preparation/vue.ts';
import type { Ouvrier } from './appels.ts';
import type { EtatAtelier } from './atelier.ts';

/** What the parts of the bench may ask. */
export interface Actions {
  ouvrier: Ouvrier;
  /** Waits for the answer, shows the new state, says what was done. */
  faire: (quoi: Promise<EtatAtelier>, dit: (etat: EtatAtelier) => string) => void;
  montrer: (filtre: Filtre, page: number) => void;
}
