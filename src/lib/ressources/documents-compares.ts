/** The documents that say how a local pact is built, with the short names that pages give them. */
import type { Ecart } from '../../schemas/methode.ts';

const documentsCompares = [
  { champ: 'instruction', source: 'instruction-2024', nom: 'Instruction du 12 juin 2024' },
  { champ: 'note', source: 'note-occitanie-2024', nom: 'Note d’Occitanie du 31 octobre 2024' },
  { champ: 'presentation', source: 'presentation-occitanie-2025', nom: 'Présentation d’Occitanie, 2025' },
  { champ: 'bilan', source: 'bilan-2024', nom: 'Bilan 2024' },
] as const;

/** « Instruction du 12 juin 2024 » for « instruction-2024 »; undefined for another document. */
export function nomCourt(source: string): string | undefined {
  return documentsCompares.find((item) => item.source === source)?.nom;
}

/** What each document says on a point; a document that is silent is left out. */
export function positionsOf(ecart: Ecart): { source: string; nom: string; texte: string }[] {
  return documentsCompares
    .map(({ champ, source, nom }) => ({ source, nom, texte: ecart[champ] }))
    .filter(({ texte }) => texte !== '');
}

/** The documents that say nothing on a point, by their short names. */
export function silentOn(ecart: Ecart): string[] {
  return documentsCompares.filter(({ champ }) => ecart[champ] === '').map(({ nom }) => nom);
}
