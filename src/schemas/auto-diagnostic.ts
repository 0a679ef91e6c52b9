import { z } from 'astro/zod';
import { entier, identifiant, ref, refsNonVides, texte, texteOuVide } from './champs.ts';

/** What a commune may answer about a lever. « Not answered yet » is the absence of an answer, never a guess. */
export const etatsDeLevier = ['pas-commence', 'en-cours', 'fait', 'pas-pour-nous'] as const;
export type EtatDeLevier = (typeof etatsDeLevier)[number];

/** What to do next about a lever in one state. File: data/auto-diagnostic/prochains-pas.csv, one row a lever and a state. */
export const prochainPasSchema = z.strictObject({
  id: identifiant().describe('Numéro du levier sur deux chiffres, puis l’état : « 01-en-cours ».'),
  levier: ref('leviers').describe('Le levier.'),
  etat: z
    .enum(etatsDeLevier, { error: `choisir parmi ${etatsDeLevier.join(', ')}` })
    .describe('L’état où se trouve la commune pour ce levier.'),
  repere: texteOuVide().describe(
    'À quoi la commune reconnaît qu’elle est dans cet état, en une phrase. Obligatoire pour en-cours et fait ; vide pour les deux autres, que la page explique une fois.',
  ),
  pas: texte().describe(
    'Le prochain pas : un geste que le maire d’un village peut faire lui-même, en une à trois phrases à nous.',
  ),
  contacts: refsNonVides('contacts').describe('À qui parler, du plus utile au moins utile.'),
});

/** Whom to talk to, anywhere in France: a body or a function, never a person. File: data/auto-diagnostic/contacts.csv. */
export const contactSchema = z.strictObject({
  id: identifiant().describe('Nom court du contact.'),
  ordre: entier().describe('Rang dans la liste des contacts.'),
  nom: texte().describe('L’organisme ou la fonction, tel qu’il se lit après « Contact : ».'),
  role: texte().describe('Ce qu’il fait, en une phrase à nous ; développe le sigle s’il y en a un.'),
});
