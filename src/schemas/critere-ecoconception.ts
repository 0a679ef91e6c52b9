import { z } from 'astro/zod';
import { identifiant, liste, texte } from './champs.ts';
import { fichierDePreuve, jourDeVerification, numeroDeCritere } from './critere.ts';

/** The themes of the RGESN of 2024, in its order. */
export const themesRgesn = [
  'Stratégie',
  'Spécifications',
  'Architecture',
  'Expérience et interface utilisateur',
  'Contenus',
  'Frontend',
  'Backend',
  'Hébergement',
  'Algorithmie',
] as const;

/** « a-etablir »: what only the host can tell, and no host is chosen yet. */
const etatsRgesn = ['valide', 'non-valide', 'a-etablir', 'non-applicable'] as const;

/** A criterion of the RGESN (2024) and what we can show of it. File: data/ecoconception/criteres.csv. */
export const critereEcoconceptionSchema = z.strictObject({
  id: identifiant().describe('« rgesn », le thème et le rang : rgesn-6-1 ; devient une ancre.'),
  numero: numeroDeCritere().describe('Numéro du critère dans le RGESN de 2024 : 6.1.'),
  theme: z
    .enum(themesRgesn, { error: `choisir parmi ${themesRgesn.join(', ')}` })
    .describe('Thème du RGESN.'),
  titre: texte().describe('Ce que le critère demande, avec nos mots.'),
  etat: z
    .enum(etatsRgesn, { error: `choisir parmi ${etatsRgesn.join(', ')}` })
    .describe('Ce que nous pouvons montrer ; a-etablir quand cela dépend de l’hébergeur, pas encore choisi.'),
  preuve: texte().describe('Ce qui le montre, ou ce qui manque.'),
  preuves: liste(fichierDePreuve()).describe(
    'Fichiers de test du dépôt qui le revérifient à chaque version.',
  ),
  verifieLe: jourDeVerification(),
});
export type CritereEcoconception = z.output<typeof critereEcoconceptionSchema>;
