/** Where the file stands, in a sentence. */
import { etatOfPacte, NOMS_ETATS_PACTE, signaturesOf } from '../../lib/pacte/etats.ts';
import { isOpen, type AvisLu } from '../../lib/pacte/examen.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import type { Pacte } from '../../schemas/pacte.ts';

/** « Pacte incomplet : il reste 12 points à régler. Signatures : 0 sur 3. » */
export function sayState(pacte: Pacte, avis: readonly AvisLu[]): string {
  const left = avis.filter(isOpen).length;
  const { signed, of } = signaturesOf(pacte);
  const state = NOMS_ETATS_PACTE[etatOfPacte(pacte, avis)];
  const points = left === 0 ? 'plus aucun point à régler' : `il reste ${formatCount(left, 'point')} à régler`;
  return setTypographie(`Pacte ${state} : ${points}.${of > 0 ? ` Signatures : ${signed} sur ${of}.` : ''}`);
}
