import { z } from 'astro/zod';
import { identifiant, refsNonVides, texte, texteOuVide } from './champs.ts';

/** An acronym or a term of art. File: data/glossaire/glossaire.csv. */
export const sigleSchema = z.strictObject({
  id: identifiant().describe('Le sigle en minuscules, ou le terme : devient l’ancre /glossaire/#id.'),
  sigle: texte().describe('Le sigle ou le terme, tel qu’il se lit.'),
  developpe: texteOuVide().describe('Le sigle développé ; vide pour un terme qui n’est pas un sigle.'),
  definition: texte().describe('Une ou deux phrases simples, à nous.'),
  sources: refsNonVides('ressources').describe('Documents qui l’emploient.'),
});
export type Sigle = z.output<typeof sigleSchema>;
