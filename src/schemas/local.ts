import { z } from 'astro/zod';
import { identifiant, refsNonVides } from './champs.ts';
import { FORMES } from './territoire.ts';

/** The text that opens the page of a department; it completes no other page. */
export const PRESENTATION = 'presentation';

/** « 44 », « 2A », « 971 »; the build checks that the department exists. */
const departement = () =>
  z
    .union([z.string(), z.number()], { error: 'le département manque : écrire son numéro' })
    .transform((valeur) => String(valeur).trim())
    .pipe(
      z
        .string()
        .regex(
          new RegExp(`^${FORMES.departement}$`),
          "un numéro de département a deux ou trois signes ; mettre entre guillemets celui qui commence par zéro : '01'",
        ),
    )
    .meta({ reference: 'departements' });

/**
 * What holds for one department only, about one page of the lever guide.
 * File: content/locaux/<departement>/<page>.mdx. The text has no heading: the page that shows it gives one.
 */
export const localSchema = z.strictObject({
  departement: departement().describe(
    'Numéro du département, le nom du dossier : 44, 2A, 971 ; entre guillemets s’il commence par zéro.',
  ),
  page: identifiant().describe(
    'Identifiant du levier ou de la page autour des leviers que le texte complète, ou « presentation » pour le texte qui ouvre la page du département : c’est aussi le nom du fichier.',
  ),
  sources: refsNonVides('ressources').describe('Documents dont le texte est tiré.'),
});
