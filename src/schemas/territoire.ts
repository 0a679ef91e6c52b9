import { z } from 'astro/zod';

const niveaux = ['commune', 'epci', 'departement', 'region'] as const;

/** A territory of the reference (@etalab/decoupage-administratif), as pages and islands use it. */
const territoireSchema = z.strictObject({
  niveau: z.enum(niveaux).describe('Commune, intercommunalité, département ou région.'),
  code: z.string().describe('Code INSEE, ou SIREN pour une intercommunalité. Toujours un texte.'),
  nom: z.string().describe('Nom officiel.'),
});
export type Territoire = z.output<typeof territoireSchema>;
export type Niveau = (typeof niveaux)[number];
