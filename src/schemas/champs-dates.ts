/** The kinds of fields that hold dates. */
import { z } from 'astro/zod';
import { NON_RENSEIGNE, texte } from './champs.ts';

const FORME_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** No source of the Atlas speaks of another time. */
export const PREMIERE_ANNEE = 1900;
const DERNIERE_ANNEE = 2100;

/** A day, a month or a year: 2024-06-12, 2024-06 or 2024. */
export const dateIso = () =>
  z
    .union([z.number(), z.string()], { error: 'la date manque : écrire AAAA, AAAA-MM ou AAAA-MM-JJ' })
    .transform((valeur) => String(valeur).trim())
    .pipe(
      z
        .string()
        .refine(isRealDate, {
          error: withMeant('une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ, et doit exister au calendrier'),
        })
        .meta({ pattern: FORME_DATE.source }),
    );

/** True for 2024, 2024-06 and 2024-06-12; false for 2024-13, 2024-02-30, 12/06/2024. */
export function isRealDate(valeur: string): boolean {
  const parts = FORME_DATE.exec(valeur);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (year < PREMIERE_ANNEE || year > DERNIERE_ANNEE) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The date that « 12/06/2024 », as a spreadsheet in French shows it, stands for. */
function meantDate(valeur: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(valeur) ?? [];
  const meant = [year, month, day]
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isRealDate(meant) ? meant : undefined;
}

/** The message, and what to write when the date is a French one. */
const withMeant =
  (message: string) =>
  ({ input }: { input?: unknown }): string => {
    const meant = meantDate(String(input));
    return meant === undefined ? message : `${message} : écrire « ${meant} »`;
  };

/** A date, or « non renseigné » when the source is silent (read as null). */
export const dateOuInconnue = () =>
  texte()
    .refine((valeur) => valeur === NON_RENSEIGNE || isRealDate(valeur), {
      error: withMeant(`écrire AAAA, AAAA-MM ou AAAA-MM-JJ, une date qui existe, ou « ${NON_RENSEIGNE} »`),
    })
    .transform((valeur) => (valeur === NON_RENSEIGNE ? null : valeur))
    .pipe(z.string().meta({ pattern: FORME_DATE.source }).nullable());

/** A whole day: 2024-06-12. */
export const jour = () =>
  texte()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: withMeant('un jour s’écrit AAAA-MM-JJ'), abort: true })
    .refine(isRealDate, 'ce jour n’existe pas au calendrier')
    .meta({ format: 'date' });

/** A day of our own work: the content check knows a year that is a slip. */
export const jourVenu = () => jour().meta({ venu: true });

/** Whether a field holds a day that has come. */
export const isVenu = (field: z.ZodType): boolean => field.meta()?.['venu'] === true;

/** What the feeds tell a row by: an entry comes back to its readers only when this day changes. */
export const misAJour = () =>
  jourVenu().describe(
    'Jour où l’Atlas a ajouté la ligne, ou l’a assez changée pour que les flux l’annoncent de nouveau ; une coquille corrigée n’y change rien.',
  );

/** Until when what the row says is known to stand. */
export const jourDeLecture = () =>
  jourVenu().describe(
    'Jour où l’Atlas a lu pour la dernière fois le document ou la page d’où vient la ligne.',
  );
