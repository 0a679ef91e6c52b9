/** What the element and the map engine say to each other; types only, so that the engine loads when it is wanted. */
import type { Position } from '../../lib/carte/position.ts';
import type { EtatCarte } from '../../lib/carte/etat.ts';
import type { Cadrage } from '../../lib/carte/vues.ts';
import type { CoucheDessinee } from '../../lib/carte/style-couches.ts';
import type { CodeCarte } from '../../lib/territoires/code.ts';
import type { NiveauCouche } from '../../lib/carte/couches/modele.ts';
import type { Niveau } from '../../schemas/territoire.ts';
import type { FeatureCollection } from 'geojson';

/** A territory that the map can choose. */
export interface TerritoireCarte {
  niveau: Niveau;
  code: string;
  nom: string;
  href?: string;
}

/** Where to look: an outline, else a point. */
export type CibleCarte = Pick<TerritoireCarte, 'niveau' | 'code'> & { point?: [number, number] };

/** The projects that the map shows, and what the filters ask that changes how. */
export interface ProjetsMontres {
  etat: EtatCarte;
  /** They lend their colours first. */
  axes: readonly string[];
  /** They are framed, and the marks stand in them. */
  territoires: readonly CodeCarte[];
}

export interface Depart {
  container: HTMLElement;
  /** « france », or the code of a region. */
  vue: string;
  fond: string | undefined;
  position: Position | undefined;
  montres: ProjetsMontres;
  onTerritoire: (territoire: TerritoireCarte) => void;
  onProjets: (rangs: number[], titre: string) => void;
  onMove: (position: Position) => void;
  onMiss: () => void;
  /** What lies under the pointer, and where in the map, pixels; nothing when it has left. */
  onSurvol: (territoire: TerritoireCarte | undefined, x: number, y: number) => void;
  /** The name of what Enter would choose, while the map has the focus; nothing where it would choose nothing. */
  onCentre: (nom: string) => void;
  /** The page has commands of its own over the map. */
  isPlein: boolean;
  /** The browser has taken the graphic memory back: the map is blank and must be closed. */
  onLost: () => void;
}

/** What can fail, which stays said until it is mended. */
export type Voix =
  'carte' | 'outils' | 'couche' | 'contours' | 'territoire' | 'comparaison' | 'parcours' | 'recherche';

/** What the panel and the tools ask of the element that holds the map, at the moment they need it. */
export interface ContexteCarte {
  moteur: () => MoteurCarte | undefined;
  projets: () => EtatCarte | undefined;
}

/** What the tools of the big map need of the element besides. */
export interface Hote extends ContexteCarte {
  /** Holds every part of the tools. */
  racine: HTMLElement;
  signal: AbortSignal;
  /** Moves the map there when there is one, selects it, opens its panel. */
  choose: (territoire: TerritoireCarte, moves?: boolean) => Promise<void>;
  close: () => void;
  /** The territory that the panel tells of. */
  shown: () => TerritoireCarte | undefined;
  /** Opens the interactive map if it can be; the drawing stays where it cannot. */
  start: () => Promise<void>;
  /** Tells a failure, or that it is mended (nothing to say). */
  alert: (message: string, voix: Voix) => void;
}

/** The tools of the big map: layers, comparison, walk by keyboard, files; loaded on the page that has them. */
export interface Outils {
  /** The interactive map has started. */
  onMoteur: () => void;
  /** The panel of a territory has opened: adds what the tools know. */
  onTerritoire: (panneau: HTMLElement, territoire: TerritoireCarte) => void;
  onClose: () => void;
  /** The pointer is over a territory of the interactive map, or has left. */
  onSurvol: Depart['onSurvol'];
}

export interface MoteurCarte {
  setProjets: (montres: ProjetsMontres) => void;
  /** Colours the territories by a layer; the projects come back without one. */
  setCouche: (couche: CoucheDessinee | undefined) => Promise<void>;
  frame: (cadrage: Cadrage) => void;
  zoomBy: (steps: number) => void;
  /** Shares of the map, eastward and southward. */
  panBy: (x: number, y: number) => void;
  /** Outlines the territory that is pointed at elsewhere in the page; none without one. */
  point: (territoire: Pick<TerritoireCarte, 'niveau' | 'code'> | undefined) => void;
  /** Brings a point into view with as little movement as can be. */
  reveal: (point: [number, number], zoom: number) => void;
  centre: () => { point: [number, number]; zoom: number };
  /** The territories of a level that are loaded: those of the layer in force are. */
  contours: (niveau: NiveauCouche) => FeatureCollection;
  /** The map as it is now, as a picture. */
  capture: () => Promise<HTMLCanvasElement>;
  show: (cible: CibleCarte) => Promise<void>;
  highlight: (territoire: Pick<TerritoireCarte, 'niveau' | 'code'> | undefined) => void;
  /** Outlines the territories that are compared. */
  retain: (territoires: readonly Pick<TerritoireCarte, 'niveau' | 'code'>[]) => void;
  /** Chooses what lies at the middle of the map, once what is there is drawn: the way of the keyboard. */
  chooseCentre: () => Promise<void>;
  remove: () => void;
}
