/** What the Atlas already holds, as an import compares it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LigneDeTable } from '../../lib/imports/lignes/projet.ts';
import { motsDesMesures } from '../../lib/imports/lignes/mesures.ts';
import { makeLexiques } from '../../lib/imports/lignes/lexiques.ts';
import { cheminDeCorrespondance, type Tables } from '../../lib/imports/ecriture/plan.ts';
import type { NousPourImport } from '../../lib/imports/preparation/nous.ts';
import { jeuxImportables } from '../../schemas/imports.ts';
import { NON_RENSEIGNE } from '../../schemas/champs.ts';
import { texteDe } from '../../lib/contenu/valeur.ts';
import type { Brut, Jeu } from '../../lib/contenu/validation.ts';
import { DonneesInvalides } from '../../lib/contenu/faute.ts';
import { tableaux } from '../../schemas/jeux.ts';
import { readContent } from '../content/read.ts';

export interface Atlas {
  jeux: Jeu[];
  lignes: (jeu: string) => LigneDeTable[];
  titres: { jeu: 'projets' | 'contrats'; champ: string; titres: string[] }[];
  mots: { liste: 'axes' | 'publics' | 'statuts' | 'contrats'; valeur: string; mots: string[] }[];
}

/** @throws {DonneesInvalides} when the content cannot be read: it is mended before anything is added to it. */
export function lireAtlas(racine: string): Atlas {
  const { jeux, fautes } = readContent(racine);
  if (fautes.length > 0) throw new DonneesInvalides(fautes);
  const entrees = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
  return {
    jeux,
    lignes: (nom) => entrees(nom).map(toLigne),
    titres: entrees('titresImports').map(({ valeurs }) => tableaux.titresImports.schema.parse(valeurs)),
    mots: entrees('motsImports').map(({ valeurs }) => tableaux.motsImports.schema.parse(valeurs)),
  };
}

const toLigne = ({ id, valeurs }: Brut): LigneDeTable => ({
  ...Object.fromEntries(Object.entries(valeurs).map(([champ, valeur]) => [champ, texteDe(valeur)])),
  id,
});

export const lexiquesDe = ({ lignes, mots }: Atlas) =>
  makeLexiques({
    ...{ axes: lignes('axes'), publics: lignes('publics') },
    mots: [...mots, ...motsDesMesures(lignes('mesures'))],
  });

/** The same for a browser (src/lib/imports/preparation): what says nothing is left out. */
export function nousPourImport({ lignes, titres, mots }: Atlas): NousPourImport {
  const dites = (ligne: LigneDeTable): LigneDeTable =>
    Object.fromEntries(
      Object.entries(ligne).filter(([, valeur]) => valeur !== '' && valeur !== NON_RENSEIGNE),
    );
  return {
    titres: titres.map(({ jeu, champ, titres: noms }) => ({ jeu, champ, titres: noms })),
    mots: [
      ...mots.map(({ liste, valeur, mots: noms }) => ({ liste, valeur, mots: noms })),
      ...motsDesMesures(lignes('mesures')),
    ],
    axes: lignes('axes'),
    publics: lignes('publics'),
    projets: lignes('projets').map(dites),
    porteurs: lignes('porteurs').map(({ id = '', nom = '', nomSource = '' }) => ({ id, nom, nomSource })),
  };
}

/** The texts that an import may complete. */
export function tablesDe(racine: string, { jeux }: Atlas, nom: string): Tables {
  const catalogues = jeux.filter((jeu) =>
    ['projets', 'porteurs', 'contrats', 'ressources'].includes(jeu.nom),
  );
  const fichierDe = new Map(
    catalogues
      .filter((jeu) => jeu.nom !== 'porteurs' && jeu.nom !== 'ressources')
      .flatMap((jeu) => jeu.entrees.map(({ id, fichier }) => [id, fichier.replace(/^data\//, '')] as const)),
  );
  const paths = new Set([
    ...catalogues.flatMap((jeu) => jeu.entrees.map(({ fichier }) => fichier.replace(/^data\//, ''))),
    ...['projets', 'porteurs', 'contrats'].map((jeu) => `${jeu}/${nom}.csv`),
    ...jeuxImportables.map((jeu) => cheminDeCorrespondance(jeu, nom)),
  ]);
  const textes = new Map(
    [...paths]
      .filter((path) => existsSync(join(racine, 'data', path)))
      .map((path) => [path, readFileSync(join(racine, 'data', path), 'utf8')] as const),
  );
  const colonnes = (jeu: 'projets' | 'porteurs' | 'contrats') => Object.keys(tableaux[jeu].schema.shape);
  return {
    textes,
    fichierDe,
    colonnes: {
      projets: colonnes('projets'),
      porteurs: colonnes('porteurs'),
      contrats: colonnes('contrats'),
    },
  };
}
