/** What a project belongs to and how far it has come: columns that a table may leave out, unknown where it does. */
import { z } from 'astro/zod';
import { cofinanceurs, identifiantOuVide, NON_RENSEIGNE, nombreOuInconnu, texteOuVide } from './champs.ts';
import { dateOuInconnue } from './champs-dates.ts';

/** What a project may be an action of. */
const cadres = ['pacte', 'contrat', 'autre'] as const;
const statutsProjet = ['prevu', 'en-cours', 'acheve', 'abandonne'] as const;

export type SorteDeCadre = (typeof cadres)[number];
export type StatutProjet = (typeof statutsProjet)[number];

/** One of a list, or « non renseigné » (read as null), which an absent column means too. */
function parmi<const T extends readonly [string, ...string[]]>(valeurs: T) {
  const message = `choisir parmi ${valeurs.join(', ')}, ou « ${NON_RENSEIGNE} »`;
  const inconnu = z
    .literal(NON_RENSEIGNE)
    .transform(() => null)
    .pipe(z.null());
  return z.union([z.enum(valeurs), inconnu], { error: message }).prefault(NON_RENSEIGNE);
}

export const suiviProjet = {
  cadre: parmi(cadres).describe(
    'Ce dont le projet est une action : un pacte local, un contrat local, un autre cadre ; ou « non renseigné ».',
  ),
  cadreId: identifiantOuVide()
    .prefault('')
    .describe(
      'Le pacte (un id de data/projets) ou le contrat (un id de data/contrats) dont le projet est une action ; vide s’il n’est pas ici.',
    ),
  statut: parmi(statutsProjet).describe('Où en est le projet selon la source, ou « non renseigné ».'),
  avancement: texteOuVide()
    .prefault('')
    .describe('Ce que la source dit de l’avancement, avec ses mots ; vide si elle n’en dit rien.'),
  debut: dateOuInconnue()
    .prefault(NON_RENSEIGNE)
    .describe('Début du projet : AAAA, AAAA-MM ou AAAA-MM-JJ, ou « non renseigné ».'),
  fin: dateOuInconnue()
    .prefault(NON_RENSEIGNE)
    .describe('Fin du projet, réelle ou prévue : AAAA, AAAA-MM ou AAAA-MM-JJ, ou « non renseigné ».'),
  partEtatEuros: nombreOuInconnu()
    .prefault(NON_RENSEIGNE)
    .describe('Ce que l’État apporte, en euros, ou « non renseigné ».'),
  cofinanceurs: cofinanceurs()
    .prefault('')
    .describe(
      'Les autres financeurs, chacun suivi de « = » et de son montant en euros quand la source le donne : « CAF = 8000 | Ville de Lunel ». Vide si elle n’en nomme aucun.',
    ),
  sourceLigne: texteOuVide()
    .prefault('')
    .describe('Ligne ou case de la source, quand elle est un tableau : « Actions, ligne 12 ». Vide sinon.'),
  publieLe: dateOuInconnue()
    .prefault(NON_RENSEIGNE)
    .describe('Date à laquelle la source a publié cette ligne, ou « non renseigné ».'),
};
