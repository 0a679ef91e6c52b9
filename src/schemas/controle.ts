import { z } from 'astro/zod';
import { entier, identifiant, liste, listeNonVide, ref, refs, texte, texteOuVide } from './champs.ts';
import { nombre } from './champs-nombres.ts';

export const genres = [
  'somme',
  'part',
  'produit',
  'compte',
  'tableau-texte',
  'texte-graphique',
  'entre-documents',
  'avec-la-reference',
  'mots',
] as const;

const calculs = [
  'somme',
  'difference',
  'produit',
  'quotient',
  'quotient-pourcent',
  'part-du-tout',
  'moyenne',
  'moyenne-ponderee',
  'compte',
  'valeur',
  'mots',
] as const;

const comparaisons = ['egal', 'plus-de', 'au-plus'] as const;
const verdicts = ['ecart', 'coherent'] as const;

/** A recomputation of what the sources announce. File: data/controles/controles.csv. */
export const controleSchema = z.strictObject({
  id: identifiant().describe(
    'Nom court ; devient l’adresse /bilan-2024/controles/<id>/ et l’ancre de sa ligne.',
  ),
  ordre: entier().describe('Rang dans la page, à partir de 1.'),
  sujet: texte().describe('De quoi il s’agit, en quelques mots.'),
  genre: z
    .enum(genres, { error: `choisir parmi ${genres.join(', ')}` })
    .describe('Ce que l’on compare ; range le contrôle dans la page.'),
  verdict: z
    .enum(verdicts, { error: `choisir parmi ${verdicts.join(', ')}` })
    .describe('Verdict attendu ; la construction s’arrête si le calcul en donne un autre.'),
  rang: z
    .union([z.literal(''), entier()], { error: 'écrire un rang de 1 à 10, ou rien' })
    .describe('Rang parmi les dix écarts qui comptent le plus ; vide pour les autres.'),
  annonce: texte().describe(
    'Ce que la source annonce : un nombre (point décimal), une référence (chiffre:<id>, objectif:<id>), ou des mots cités quand le calcul est « mots ».',
  ),
  annonceLibelle: texte().describe('Ce que l’annonce désigne.'),
  annonceSource: ref('ressources').describe('Document qui l’annonce.'),
  annonceRepere: texte().describe('Où regarder dans ce document.'),
  comparaison: z
    .enum(comparaisons, { error: `choisir parmi ${comparaisons.join(', ')}` })
    .describe('egal ; plus-de quand la source dit « plus de » ; au-plus quand elle fixe un maximum.'),
  calcul: z
    .enum(calculs, { error: `choisir parmi ${calculs.join(', ')}` })
    .describe(
      'Opération sur les opérandes. quotient-pourcent : le dernier divise la somme des autres. part-du-tout : le premier sur la somme de tous. moyenne-ponderee : valeur, poids, valeur, poids…',
    ),
  operandes: listeNonVide(texte()).describe(
    'Nombres, références (chiffre:, objectif:, calcul:, communes:, population:, total:), sommes « 97 + 3 », produits « 2 × 3 », parts « 71 % de 457 », taux « 27 sur 30 » ; des mots quand le calcul est « mots » ou « compte ».',
  ),
  operandesLibelles: liste(texte()).describe(
    'Ce que chaque opérande désigne, dans le même ordre ; un seul libellé peut valoir pour tous.',
  ),
  autreSource: refs('ressources').describe(
    'Document des opérandes ; vide : le découpage administratif de 2026.',
  ),
  autreRepere: texte().describe('Où regarder pour les opérandes.'),
  unite: texteOuVide().describe('Unité du résultat : %, €, M€, année ; vide pour un simple compte.'),
  tolerance: nombre('écrire un nombre (point décimal) : l’arrondi admis').describe(
    'Différence encore due à l’arrondi, dans l’unité du résultat.',
  ),
  toleranceRaison: texteOuVide().describe('Pourquoi cette tolérance ; vide quand elle est nulle.'),
  retenu: texte().describe(
    'Ce que l’Atlas montre, et pourquoi, avec la lecture la plus favorable à la source.',
  ),
  mesures: refs('mesures').describe('Mesures concernées.'),
  objectifs: refs('objectifs').describe('Objectifs à côté desquels l’écart est signalé.'),
  chiffres: refs('chiffres').describe('Chiffres à côté desquels l’écart est signalé.'),
  pages: liste(
    texte().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'une adresse du site commence et finit par « / »'),
  ).describe('Autres pages du site où ce nombre ou ces mots paraissent.'),
});
export type Controle = z.output<typeof controleSchema>;
