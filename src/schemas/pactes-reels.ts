import { z } from 'astro/zod';
import { ORIGINES_ARGENT } from './pacte-choix.ts';

const faits = z.strictObject({
  projet: z.string(),
  region: z.strictObject({ code: z.string(), nom: z.string() }),
  annee: z.string(),
  contrat: z.string(),
  recettes: z.array(
    z.strictObject({ qui: z.string(), origine: z.enum(ORIGINES_ARGENT), euros: z.int().nonnegative() }),
  ),
  lecture: z.string(),
});

/** Pacts that give figures, as far as public facts go. File: data/methode/pactes-reels.json. */
export const pactesReelsSchema = z.array(faits);
