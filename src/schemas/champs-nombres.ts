/** Kinds of numbers that only some fields hold. */
import { z } from 'astro/zod';
import { entier, NOMBRE, nombreOuInconnu, texte } from './champs.ts';
import { DERNIERE_ANNEE, PREMIERE_ANNEE } from './champs-dates.ts';

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

const UNE_ANNEE = `une année va de ${PREMIERE_ANNEE} à ${DERNIERE_ANNEE}`;
const anneeBornee = () => z.int().min(PREMIERE_ANNEE, UNE_ANNEE).max(DERNIERE_ANNEE, UNE_ANNEE);

/** A year of four digits. */
export const annee = () => entier().pipe(anneeBornee());

/** The same, or « non renseigné ». */
export const anneeOuInconnue = () => nombreOuInconnu().pipe(anneeBornee().nullable());
