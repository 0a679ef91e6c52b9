/** What the Atlas hands to a browser that prepares a file, at /contribuer/atlas.json: what the command line reads in data/. */
import type { MotsImport, TitreImport } from '../../../schemas/imports.ts';
import type { LigneDeTable } from '../lignes/projet.ts';
import type { PorteurConnu } from '../porteurs/porteurs.ts';

export interface NousPourImport {
  titres: Pick<TitreImport, 'jeu' | 'champ' | 'titres'>[];
  mots: Pick<MotsImport, 'liste' | 'valeur' | 'mots'>[];
  axes: LigneDeTable[];
  publics: LigneDeTable[];
  projets: LigneDeTable[];
  porteurs: PorteurConnu[];
}

/** Where the base and all the names of territories are, in one file, for who resolves many at once. */
export const LIEUX = '/contribuer/lieux.json';
export const NOUS = '/contribuer/atlas.json';
