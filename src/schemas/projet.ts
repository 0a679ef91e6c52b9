import { z } from 'astro/zod';
import { identifiant, nombreOuInconnu, ref, refs, refsNonVides, texte, texteOuVide } from './champs.ts';
import { misAJour } from './champs-dates.ts';
import { anneeOuInconnue } from './champs-nombres.ts';
import { codesTerritoires, codesTerritoiresOuVide } from './champs-territoires.ts';
import { suiviProjet } from './suivi-projet.ts';

/** The kinds of projects that are pacts, which may hold actions of their own. */
export const naturesDePacte = ['pacte-local-occitanie', 'pacte-illustre', 'pacte-local'] as const;
export const natures = [
  ...naturesDePacte,
  'laureat-ami-ruralite',
  'action-pacte',
  'action-contrat',
  'action-locale',
] as const;
export const lieux = ['aire-couverte', 'aire-plus-large', 'lieu-action', 'lieu-action-et-aire'] as const;
const provenances = ['source', 'atlas'] as const;

const provenance = (quoi: string) =>
  z
    .enum(provenances, { error: `choisir parmi ${provenances.join(', ')}` })
    .describe(`« source » quand ${quoi} sont écrits dans la source ; « atlas » quand nous les déduisons.`);

/** Lists of projects have these addresses under /projets/. */
const LISTES = new Set(['page', 'regions', 'departements', 'axes', 'mesures', 'leviers']);

/** A local project or pact. Files: data/projets/*.csv; a longer story: content/projets/<id>.mdx. */
export const projetSchema = z.strictObject({
  id: identifiant()
    .refine(
      (id) => !LISTES.has(id),
      'ce mot est déjà l’adresse d’une liste de projets : choisir un autre identifiant',
    )
    .describe('Adresse du projet : /projets/<id>/.'),
  nature: z
    .enum(natures, { error: `choisir parmi ${natures.join(', ')}` })
    .describe('Ce qu’est le projet et d’où il vient.'),
  titre: texte().describe(
    'Intitulé exact de la source, coquilles comprises ; le nôtre si elle n’en donne pas.',
  ),
  titreOrigine: provenance('les mots du titre'),
  resume: texte().describe('Une phrase à nous, pour la carte de visite du projet : ce qu’il fait, pour qui.'),
  porteur: ref('porteurs').describe('Qui porte le projet.'),
  territoires: codesTerritoires().describe(
    'Codes vérifiés des territoires : niveau:code, séparés par « | ».',
  ),
  territoireSource: texte().describe('Le territoire, mot pour mot comme la source l’écrit.'),
  lieuDesigne: z
    .enum(lieux, { error: `choisir parmi ${lieux.join(', ')}` })
    .describe(
      'Ce que les codes désignent : l’aire couverte, une aire plus large quand la source ne nomme pas les communes, le lieu précis de l’action, ou l’aire et le lieu.',
    ),
  territoiresPossibles: codesTerritoiresOuVide().describe(
    'Codes des territoires que la source peut désigner sans les nommer, en plus des autres : leurs pages disent « peut-être ». Vide le plus souvent.',
  ),
  axes: refsNonVides('axes').describe('Axes du Pacte.'),
  axesOrigine: provenance('les axes'),
  publics: refsNonVides('publics').describe('Publics, dans la liste contrôlée data/publics.'),
  publicsSource: texte().describe(
    'Les publics, mot pour mot comme la source les écrit, ou « non renseigné ».',
  ),
  mesures: refs('mesures').describe('Mesures nationales proches (rapprochement fait par l’Atlas).'),
  leviers: refs('leviers').describe('Leviers du guide mis en œuvre (rapprochement fait par l’Atlas).'),
  montantEuros: nombreOuInconnu().describe('Montant total en euros, ou « non renseigné ».'),
  montantNote: texteOuVide().describe(
    'Ce que la source dit exactement du montant ; vide si elle n’en dit rien.',
  ),
  annee: anneeOuInconnue().describe('Année du projet selon la source, ou « non renseigné ».'),
  source: ref('ressources').describe('Document d’où vient la ligne.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
  interpretation: texteOuVide().describe('Ce qu’il a fallu interpréter pour lire la source ; vide si rien.'),
  ...suiviProjet,
  misAJourLe: misAJour(),
});
export type LigneProjet = z.output<typeof projetSchema>;

/** The longer story of a project, beside its row. File: content/projets/<id>.mdx. */
export const recitSchema = z.strictObject({
  sources: refsNonVides('ressources').describe('Documents dont le récit est tiré.'),
});
