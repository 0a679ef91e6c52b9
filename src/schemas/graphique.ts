import { z } from 'astro/zod';
import { entier, identifiant, nombreOuInconnu, ref, refOuVide, texte, texteOuVide } from './champs.ts';
import { dateIso } from './champs-dates.ts';

const formes = [
  'barres',
  'barres-groupees',
  'empilees',
  'points',
  'pentes',
  'flux',
  'carte-regions',
  'carte-departements',
] as const;

/** What a value is: said by the source as a fact, left open by it, aimed at or forecast. Each is drawn in its own way. */
const natures = ['constate', 'incertain', 'cible'] as const;
export type Nature = (typeof natures)[number];

/** The pages that show charts; the file name of each is its address under /bilan-2024/, but for « pacte ». */
export const pagesDeGraphiques = [
  'pacte',
  'mesures-nationales',
  'outre-mer',
  'contrats-locaux',
  'contrats-locaux-budgets',
  'contrats-locaux-actions',
  'contrats-locaux-publics',
  'pactes-locaux',
  'pactes-locaux-actions',
  'pactes-locaux-moyens',
  'pactes-locaux-effets',
] as const;

/** A chart of the assessment. File: data/graphiques/graphiques.csv; its values: data/graphiques/valeurs.csv. */
export const graphiqueSchema = z.strictObject({
  id: identifiant().describe(
    'Nom court du graphique ; devient une ancre et le nom des fichiers à télécharger.',
  ),
  page: z
    .enum(pagesDeGraphiques, { error: `choisir parmi ${pagesDeGraphiques.join(', ')}` })
    .describe('Page qui le montre.'),
  ordre: entier().describe('Rang dans la page, à partir de 1.'),
  forme: z
    .enum(formes, { error: `choisir parmi ${formes.join(', ')}` })
    .describe(
      'barres : une série ; barres-groupees : plusieurs séries l’une sous l’autre ; empilees : parts d’un tout, une par série ; points : plusieurs séries sur une ligne ; pentes : d’un moment (la série) au suivant ; flux : d’un ensemble (la série) à ses parts ; cartes : une valeur par code.',
    ),
  titre: texte().describe('Ce que l’on constate, en une phrase courte.'),
  mesure: texte().describe(
    'Ce que les valeurs mesurent, avec l’unité en toutes lettres ; « Part… » en pourcentage se voit face à 100 %.',
  ),
  unite: texteOuVide().describe('Unité affichée : %, €, M€ ; vide pour un simple compte.'),
  base: texte().describe('Sur combien de cas porte la donnée (« 457 actions »), ou « non renseigné ».'),
  date: dateIso().describe('Date de la donnée.'),
  source: ref('ressources').describe('Document d’où viennent les valeurs.'),
  sourceRepere: texte().describe('Où regarder dans le document.'),
  note: texteOuVide().describe('Contradiction ou réserve à afficher sous le graphique ; vide sinon.'),
  axe: refOuVide('axes').describe(
    'L’axe dont parle tout le graphique, qui lui prête sa couleur ; vide sinon.',
  ),
});
export type Graphique = z.output<typeof graphiqueSchema>;

/** One value of a chart. File: data/graphiques/valeurs.csv. */
export const valeurSchema = z.strictObject({
  id: identifiant().describe('Nom du graphique et rang : budgets-regions-01.'),
  graphique: ref('graphiques').describe('Le graphique.'),
  ordre: entier().describe('Rang de la catégorie dans le graphique.'),
  categorie: texte().describe('Ce que la barre représente.'),
  serie: texteOuVide().describe(
    'La série, quand il y en a plusieurs (« 2023 », « Métropoles ») ; vide sinon.',
  ),
  code: texteOuVide().describe('Code INSEE de la région ou du département, pour une carte ; vide sinon.'),
  valeur: nombreOuInconnu().describe('La valeur exacte de la source, ou « non renseigné ».'),
  etat: texteOuVide().describe(
    'Pour une carte sans nombre : l’état en un mot (« signé », « non signé ») ; vide sinon.',
  ),
  nature: z
    .enum(natures, { error: `choisir parmi ${natures.join(', ')}` })
    .describe(
      'constate : un fait que la source donne pour tel (trait plein) ; incertain : la source ne dit pas si c’est constaté ou prévu (hachures) ; cible : visé, prévu ou attendu (contour).',
    ),
});
export type Valeur = z.output<typeof valeurSchema>;
