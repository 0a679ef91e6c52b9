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

/** Rows as columns, which weigh a third less: for each field, its values in the order of the rows, empty where a row has none. */
type Colonnes = Record<string, string[]>;

/** As the file holds it. */
export interface NousPublie extends Omit<NousPourImport, 'projets' | 'porteurs'> {
  projets: Colonnes;
  porteurs: Colonnes;
}

export function publierNous(nous: NousPourImport): NousPublie {
  return { ...nous, projets: toColonnes(nous.projets), porteurs: toColonnes(nous.porteurs) };
}

export function lireNous({ projets, porteurs, ...rest }: NousPublie): NousPourImport {
  return {
    ...rest,
    projets: toLignes(projets),
    porteurs: toLignes(porteurs).map(({ id = '', nom = '', nomSource = '' }) => ({ id, nom, nomSource })),
  };
}

function toColonnes(lignes: readonly object[]): Colonnes {
  const paires = lignes.map((ligne) => new Map<string, string>(Object.entries(ligne)));
  const champs = new Set(paires.flatMap((ligne) => [...ligne.keys()]));
  return Object.fromEntries(
    [...champs].map((champ) => [champ, paires.map((ligne) => ligne.get(champ) ?? '')]),
  );
}

function toLignes(colonnes: Colonnes): LigneDeTable[] {
  const champs = Object.entries(colonnes);
  const nombre = champs[0]?.[1].length ?? 0;
  return Array.from({ length: nombre }, (_, i) =>
    Object.fromEntries(
      champs.flatMap(([champ, valeurs]) => (valeurs[i] ? [[champ, valeurs[i]] as const] : [])),
    ),
  );
}
