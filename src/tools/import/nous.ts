/** What the Atlas already holds, as an import compares it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LigneDeTable } from '../../lib/imports/lignes/projet.ts';
import { makeLexique } from '../../lib/imports/lignes/listes.ts';
import type { Tables } from '../../lib/imports/ecriture/plan.ts';
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

/** The controlled lists, under the words of the site and those of the offices. */
export function lexiquesDe({ lignes, mots }: Atlas) {
  const axes = lignes('axes').map(({ id = '', titre = '', court = '', numero = '' }) => ({
    id,
    noms: [titre, court, `${numero} ${court}`, `axe ${numero}`, `axe ${numero} ${court}`],
  }));
  const publics = lignes('publics').map(({ id = '', nom = '' }) => ({ id, noms: [nom] }));
  return {
    axes: makeLexique('axes', mots, axes),
    publics: makeLexique('publics', mots, publics),
    statuts: makeLexique(
      'statuts',
      mots,
      ['prevu', 'en-cours', 'acheve', 'abandonne'].map((id) => ({ id, noms: [] })),
    ),
    contrats: makeLexique('contrats', mots),
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
