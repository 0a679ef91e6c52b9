import { z } from 'astro/zod';
import { entier, identifiant, texte } from './champs.ts';

const empreinte = () =>
  texte().regex(/^[0-9a-f]{64}$/, 'une empreinte SHA-256 a 64 signes, de 0 à 9 et de a à f');

/** A frozen version of all tables, made by `npm run donnees:figer`. File: data/versions/versions.csv. */
export const versionSchema = z.strictObject({
  id: texte()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'une version porte son jour : AAAA-MM-JJ')
    .describe('Jour de la version : devient l’adresse /donnees/v/<jour>/.'),
  note: texte().describe('Ce qui a changé depuis la version d’avant, en une ou deux phrases.'),
  paquet: empreinte().describe('Empreinte SHA-256 du datapackage.json figé ce jour-là.'),
});
export type Version = z.output<typeof versionSchema>;

/** A table in a frozen version. File: data/versions/fichiers.csv; its content: data/versions/contenus/<empreinte>.gz. */
export const fichierFigeSchema = z.strictObject({
  id: identifiant().describe('Jour de la version et nom de la table : 2026-11-28-projets.'),
  version: texte().meta({ reference: 'versions' }).describe('La version.'),
  table: identifiant().describe('Nom de la table, tel que datapackage.json l’écrit.'),
  empreinte: empreinte().describe('Empreinte SHA-256 du fichier CSV.'),
  octets: entier().describe('Taille du fichier CSV, en octets.'),
  lignes: entier().describe('Nombre de lignes, titres non compris.'),
  ajoutees: entier().describe('Lignes dont l’identifiant n’était pas dans la version d’avant.'),
  retirees: entier().describe('Lignes de la version d’avant qui n’y sont plus.'),
  modifiees: entier().describe('Lignes des deux versions dont une valeur a changé.'),
});
export type FichierFige = z.output<typeof fichierFigeSchema>;
