import { z } from 'astro/zod';
import { identifiant, refs, texte, texteOuVide } from './champs.ts';

/** An acronym or a term of art. File: data/glossaire/glossaire.csv. */
export const sigleSchema = z.strictObject({
  id: identifiant().describe('Le sigle en minuscules, ou le terme : devient l’ancre /glossaire/#id.'),
  sigle: texte().describe('Le sigle ou le terme, tel qu’il se lit.'),
  developpe: texteOuVide().describe('Le sigle développé ; vide pour un terme qui n’est pas un sigle.'),
  definition: texte().describe('Une ou deux phrases simples, à nous.'),
  sources: refs('ressources').describe('Documents qui l’emploient ; vide pour un mot de l’Atlas seul.'),
});
export type Sigle = z.output<typeof sigleSchema>;
