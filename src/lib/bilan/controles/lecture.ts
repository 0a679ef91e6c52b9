/** Whether a contradiction stands in the documents as it is, or comes out of a calculation of ours. */
import type { Controle } from '../../../schemas/controle.ts';

export const lectures = ['lu', 'calcule', 'mots'] as const;
export type LectureControle = (typeof lectures)[number];

export const libellesLecture: Record<LectureControle, string> = {
  lu: 'Deux nombres écrits',
  calcule: 'Un calcul de l’Atlas',
  mots: 'Deux passages cités',
};

/** A single number, or a figure that a document prints. */
const ECRIT = /^(?:\d+(?:\.\d+)?|(?:chiffre|objectif):[^\s]+)$/;

/** Only numbers that both stand in documents are « written »; the reference of territories is compared by us. */
export function lectureOf({
  calcul,
  annonce,
  operandes,
}: Pick<Controle, 'calcul' | 'annonce' | 'operandes'>): LectureControle {
  if (calcul === 'mots') return 'mots';
  return calcul === 'valeur' && [annonce, ...operandes].every((text) => ECRIT.test(text)) ? 'lu' : 'calcule';
}
