/** What the element and the map engine say to each other; types only, so that the engine loads when it is wanted. */
import type { Position } from '../../lib/carte-donnees.ts';
import type { FicheProjet } from '../../lib/fiche-projet.ts';
import type { Cadrage } from '../../lib/vues.ts';
import type { Niveau } from '../../schemas/territoire.ts';

export interface Territoire {
  niveau: Niveau;
  code: string;
  nom: string;
  href?: string;
}

export interface Depart {
  container: HTMLElement;
  /** « france », or the code of a region. */
  vue: string;
  fond: string | undefined;
  position: Position | undefined;
  projets: FicheProjet[];
  /** Axes that the reader has asked for: they lend their colours first. */
  axes: readonly string[];
  onTerritoire: (territoire: Territoire) => void;
  onProjets: (ids: string[], titre: string) => void;
  onMove: (position: Position) => void;
  onMiss: () => void;
}

export interface Moteur {
  setProjets: (projets: FicheProjet[], axes: readonly string[]) => void;
  frame: (cadrage: Cadrage) => void;
  show: (territoire: Pick<Territoire, 'niveau' | 'code'> & { point?: [number, number] }) => Promise<void>;
  highlight: (territoire: Pick<Territoire, 'niveau' | 'code'> | undefined) => void;
  /** Chooses what lies at the middle of the map: the way of the keyboard. */
  chooseCentre: () => void;
  remove: () => void;
}
