/** The words of the spreadsheets that services hand over: titles of columns, ways to say an axis, a public, a status. */
import { z } from 'astro/zod';
import { identifiant, listeNonVide, texte } from './champs.ts';

const mots = () => listeNonVide(z.string());

export const jeuxImportables = ['projets', 'contrats'] as const;
export type JeuImportable = (typeof jeuxImportables)[number];

/** How services title the column of a field. File: data/imports/titres.csv. */
export const titreImportSchema = z.strictObject({
  id: identifiant().describe('Jeu et champ.'),
  jeu: z.enum(jeuxImportables).describe('Le jeu de données que l’import complète.'),
  champ: texte().describe(
    'Le champ que la colonne remplit ; « ignorer » pour ce que l’Atlas écrit lui-même, « personnel » pour ce qu’il ne reprend jamais.',
  ),
  titres: mots().describe('Les titres que les services lui donnent ; accents et majuscules ne comptent pas.'),
});
export type TitreImport = z.output<typeof titreImportSchema>;

/** How services say a value of a controlled list. File: data/imports/mots.csv. */
export const motsImportSchema = z.strictObject({
  id: identifiant().describe('Liste et valeur.'),
  liste: z.enum(['axes', 'publics', 'statuts', 'contrats']).describe('La liste contrôlée.'),
  valeur: identifiant().describe('La valeur de la liste.'),
  mots: mots().describe('Les mots des services ; accents et majuscules ne comptent pas.'),
});
export type MotsImport = z.output<typeof motsImportSchema>;
