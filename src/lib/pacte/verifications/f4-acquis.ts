import type { Pacte } from '../../../schemas/pacte.ts';
import { formatCentimes, formatPart, partOf } from '../argent.ts';
import { financementOf, reachesPart, recettesOf } from '../financement.ts';
import { sayer, valueOf, type ContexteDuPacte, type Avis } from '../avis.ts';

const say = sayer('f4', 'cofinancement-moitie');
const isFromOthers = (origine: string) => origine === 'O' || origine === 'E';

/** F4: the same when the other partners give only what they have already granted, the State's part standing whole. */
export function checkAcquis(pacte: Pacte, contexte: ContexteDuPacte): Avis[] {
  const percent = valueOf(pacte, contexte, 'cofinancement-moitie');
  const recettes = recettesOf(pacte);
  const all = financementOf(recettes);
  const champ = 'budget';
  if (all.unread > 0 || all.total === 0 || !reachesPart(all.O, all.total, percent))
    return [say({ etat: 'sans-objet', phrase: 'À lire quand le taux tient.', champ })];
  const sure = financementOf(
    recettes.filter(({ etat, origine }) => etat === 'acquis' || !isFromOthers(origine)),
  );
  const calcul = `${formatCentimes(sure.O)} acquis sur ${formatCentimes(sure.total)} : ${formatPart(partOf(sure.O, sure.total, percent) ?? 0)}`;
  if (reachesPart(sure.O, sure.total, percent))
    return [say({ etat: 'conforme', phrase: 'Le taux tient avec l’argent déjà acquis.', calcul, champ })];
  const phrase = 'Le taux ne tient qu’avec de l’argent encore demandé : dites quand chaque réponse viendra.';
  return [say({ etat: 'a-justifier', phrase, calcul, champ })];
}
