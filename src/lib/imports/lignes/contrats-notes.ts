/** What our note of a contract becomes when a table brings other evidence. */
import type { LigneDeTable } from './projet.ts';

const DEDUCTION = /^D[ée]duit\b/;
/** What the former evidence says begins so, after what the table says. */
const FORMER = 'D’après ';

const phrasesDe = (note: string) => note.split(/(?<=[.!?])\s+/).filter(Boolean);

/** Sentences that told how a signature was deduced: the table says it now. */
const deductionsDe = (nous: LigneDeTable) =>
  nous['preuve'] === 'deduit' ? phrasesDe(nous['note'] ?? '').filter((phrase) => DEDUCTION.test(phrase)) : [];

/** What the table says, then what we knew, credited to the source that it came from. */
export function reunirNotes(
  nous: LigneDeTable,
  ligne: LigneDeTable,
  documents: ReadonlyMap<string, string>,
): string {
  const note = nous['note'] ?? '';
  const source = nous['source'] ?? '';
  if (source === ligne['source']) {
    const rang = note.indexOf(FORMER);
    return joindre(ligne['note'], rang < 0 ? '' : note.slice(rang));
  }
  const parties = new Set(deductionsDe(nous));
  const gardees = phrasesDe(note).filter((phrase) => !parties.has(phrase));
  if (gardees.length === 0) return ligne['note'] ?? '';
  return joindre(ligne['note'], `${FORMER}${documents.get(source) ?? source} : ${gardees.join(' ')}`);
}

/** « ; la note « Déduit : … » s’en va, … »; nothing when no sentence goes. */
export function direNotePerdue(nous: LigneDeTable, ligne: LigneDeTable): string {
  const perdues = nous['source'] === ligne['source'] ? [] : deductionsDe(nous);
  if (perdues.length === 0) return '';
  return ` ; notre note « ${perdues.join(' ')} » s’en va, puisque le tableau le dit lui-même ; le reste de la note est gardé`;
}

const joindre = (...textes: (string | undefined)[]) => textes.filter(Boolean).join(' ');
