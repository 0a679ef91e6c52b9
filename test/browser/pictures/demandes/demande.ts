/** What users ask for again and again, and where the Atlas answers: the shape of demandes.json. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** What a reader does: presses something, or presses something that hands over a file. Selectors of Playwright. */
const geste = z.union([z.strictObject({ presse: z.string() }), z.strictObject({ telecharge: z.string() })]);

const vue = z.strictObject({
  adresse: z.string().startsWith('/'),
  largeur: z.number().int().default(1440),
  hauteur: z.number().int().default(900),
  sansJavaScript: z.boolean().default(false),
  /** As it is printed, with its PDF. */
  papier: z.boolean().default(false),
  gestes: z.array(geste).default([]),
  /** What answers the demand: the picture is not taken without it. */
  montre: z.string(),
  /** Led to the middle of the picture. */
  auMilieu: z.boolean().default(false),
  /** Whose words the sheet quotes, so that its figures are those of the day. */
  lu: z.string(),
});

const demandes = z.array(
  z.strictObject({ demande: z.string(), reponse: z.string(), vues: z.array(vue).min(1) }),
);

export type Vue = z.infer<typeof vue>;
export type Demande = z.infer<typeof demandes>[number];

export const readDemandes = (): Demande[] =>
  demandes.parse(JSON.parse(readFileSync(new URL('demandes.json', import.meta.url), 'utf8')));
