import type { Pacte } from '../../schemas/pacte.ts';
import { VERIFICATIONS } from './verifications.ts';
import { isOccitanie, isSaid, type ContexteDuPacte, type Avis } from './avis.ts';

/** A verdict with what the reader answered to it. */
export interface AvisLu extends Avis {
  /** The sentence that answers « à justifier »; '' when there is none. */
  justification: string;
  /** The rule is an advice: nothing stops the file on it. */
  isConseil: boolean;
}

const AILLEURS = 'C’est la règle d’Occitanie : demandez celle de votre région.';

/** Outside Occitanie its rules advise: what they would refuse is to be asked. */
function temper(avis: Avis, pacte: Pacte, { regles }: ContexteDuPacte): Avis {
  const regle = regles.get(avis.regles[0] ?? '');
  const isFault = avis.etat === 'a-corriger';
  if (!isFault || regle?.portee !== 'occitanie' || isOccitanie(pacte)) return avis;
  return { ...avis, etat: 'a-demander', phrase: `${avis.phrase} ${AILLEURS}` };
}

/** Under what name the file keeps the answer to a verdict. */
export const cleDeJustification = ({ verification, objet }: Pick<Avis, 'verification' | 'objet'>): string =>
  objet ? `${verification}:${objet}` : verification;

/** Runs every check. Pure: the same file, rules and day give the same verdicts, in the order of the list of checks. */
export function examine(pacte: Pacte, contexte: ContexteDuPacte): AvisLu[] {
  return Object.values(VERIFICATIONS).flatMap(({ check }) =>
    check(pacte, contexte).map((avis) => ({
      ...temper(avis, pacte, contexte),
      justification: pacte.justifications[cleDeJustification(avis)] ?? '',
      isConseil: contexte.regles.get(avis.regles[0] ?? '')?.niveau === 'conseil',
    })),
  );
}

/** Is there still something to do about a verdict before the file is whole? Advice never stops it. */
export function isOpen({ etat, justification, isConseil }: AvisLu): boolean {
  if (isConseil) return false;
  if (etat === 'a-justifier') return !isSaid(justification);
  return etat === 'a-corriger' || etat === 'non-verifiable';
}
