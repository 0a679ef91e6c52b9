/** Kinds of numbers that only some fields hold. */
import { z } from 'astro/zod';
import { entier, NOMBRE, nombreOuInconnu, texte } from './champs.ts';
import { PREMIERE_ANNEE } from './champs-dates.ts';

/** A number with a decimal point that the source always gives. */
export const nombre = (aide = 'écrire un nombre (point décimal, sans espace ni unité)') =>
  texte()
    .regex(new RegExp(`^${NOMBRE}$`), aide)
    .transform(Number)
    .pipe(z.number());

/** A rate in per cent, that may exceed what was aimed at, or « non renseigné ». */
export const tauxOuInconnu = () =>
  nombreOuInconnu().pipe(
    z.number().min(0).max(1000, 'un taux va de 0 à 1000 pour cent : vérifier la virgule').nullable(),
  );

/** No project of the Pacte lasts longer: « 2052 » is a slip of « 2025 ». */
export const HORIZON = 2050;
const UNE_ANNEE = `une année va de ${PREMIERE_ANNEE} à ${HORIZON}`;
const anneeBornee = () => z.int().min(PREMIERE_ANNEE, UNE_ANNEE).max(HORIZON, UNE_ANNEE);

/** A year of four digits. */
export const annee = () => entier().pipe(anneeBornee());

/** The same, or « non renseigné ». */
export const anneeOuInconnue = () => nombreOuInconnu().pipe(anneeBornee().nullable());
