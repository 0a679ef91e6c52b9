import type { Pacte } from '../../../schemas/pacte.ts';
import { formatCentimes } from '../argent.ts';
import { financementOf, missingFromOthers, recettesOf, toMoveFromState } from '../financement.ts';
import { sayer, valueOf, type ContexteDuPacte, type Avis } from '../avis.ts';

const say = sayer('f3', 'cofinancement-moitie');

/** F3: what is missing, in euros, in the two ways of finding it. */
export function checkManque(pacte: Pacte, contexte: ContexteDuPacte): Avis[] {
  const percent = valueOf(pacte, contexte, 'cofinancement-moitie');
  const financement = financementOf(recettesOf(pacte));
  const champ = 'budget';
  if (financement.unread > 0 || financement.total === 0)
    return [say({ etat: 'sans-objet', phrase: 'Rien à calculer pour l’instant.', champ })];
  const missing = missingFromOthers(financement, percent);
  if (missing === 0) return [say({ etat: 'conforme', phrase: 'Rien ne manque.', champ })];
  const moved = formatCentimes(toMoveFromState(financement, percent));
  const total = formatCentimes(financement.total);
  return [
    say({
      etat: 'a-corriger',
      phrase: `Il manque ${formatCentimes(missing)} d’autres partenaires, si la part de l’État ne change pas. À total égal, ${moved} doivent passer de l’État à d’autres.`,
      calcul: `pour un total de ${total} dont ${formatCentimes(financement.O)} d’autres partenaires`,
      champ,
    }),
  ];
}
