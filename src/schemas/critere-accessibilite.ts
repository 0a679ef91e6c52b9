import { z } from 'astro/zod';
import { identifiant, liste, listeNonVide, texte, texteOuVide } from './champs.ts';
import { fichierDePreuve, jourDeVerification, numeroDeCritere } from './critere.ts';

/** The themes of RGAA 4.1.2, in its order. */
export const themesRgaa = [
  'Images',
  'Cadres',
  'Couleurs',
  'Multimédia',
  'Tableaux',
  'Liens',
  'Scripts',
  'Éléments obligatoires',
  'Structuration de l’information',
  'Présentation de l’information',
  'Formulaires',
  'Navigation',
  'Consultation',
] as const;

const etatsRgaa = ['conforme', 'non-conforme', 'non-applicable'] as const;
export type EtatRgaa = (typeof etatsRgaa)[number];

const manieresDeVerifier = ['test-automatique', 'lecture-du-code', 'navigateur', 'clavier'] as const;

/** A criterion of RGAA 4.1.2 and what our own reading of the site found. File: data/accessibilite/criteres.csv. */
export const critereAccessibiliteSchema = z.strictObject({
  id: identifiant().describe('« rgaa », le thème et le rang : rgaa-1-1 ; devient une ancre.'),
  numero: numeroDeCritere().describe('Numéro du critère dans le RGAA 4.1.2 : 1.1.'),
  theme: z.enum(themesRgaa, { error: `choisir parmi ${themesRgaa.join(', ')}` }).describe('Thème du RGAA.'),
  titre: texte().describe('Ce que le critère demande, avec nos mots.'),
  etat: z
    .enum(etatsRgaa, { error: `choisir parmi ${etatsRgaa.join(', ')}` })
    .describe(
      'Ce que nous avons constaté ; non-applicable quand le site n’a rien de ce que le critère vise.',
    ),
  verification: listeNonVide(
    z.enum(manieresDeVerifier, { error: `choisir parmi ${manieresDeVerifier.join(', ')}` }),
  ).describe('Comment nous l’avons vérifié.'),
  preuves: liste(fichierDePreuve()).describe(
    'Fichiers de test du dépôt qui le revérifient à chaque version.',
  ),
  pages: texte().describe('Pages ou sortes de pages vérifiées.'),
  verifieLe: jourDeVerification(),
  note: texteOuVide().describe('Sur quoi repose l’état ; ce qui manque, quand le critère n’est pas tenu.'),
  plan: texteOuVide().describe('Ce que nous ferons ; seulement quand le critère n’est pas tenu.'),
});
export type CritereAccessibilite = z.output<typeof critereAccessibiliteSchema>;
