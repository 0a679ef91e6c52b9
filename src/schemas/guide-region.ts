import { z } from 'astro/zod';
import { refsNonVides } from './champs.ts';
import { codesTerritoires } from './champs-territoires.ts';

/** What holds in one region: contacts, rules, calendar. File: content/territoires/<name of the region in its address>.mdx. */
export const guideRegionSchema = z.strictObject({
  territoires: codesTerritoires().describe('La région, « region:76 » : une seule.'),
  sources: refsNonVides('ressources').describe('Documents dont le texte est tiré.'),
});
