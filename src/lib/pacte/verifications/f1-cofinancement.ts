import type { Pacte } from '../../../schemas/pacte.ts';
import { formatCentimes, formatPart, partOf } from '../argent.ts';
import { financementOf, fichesTenues, reachesPart, recettesOf, type Financement } from '../financement.ts';
import { sayer, valueOf, type ContexteDuPacte, type EtatAvis, type Avis } from '../avis.ts';

const say = sayer('f1', 'cofinancement-moitie', 'cofinancement-prefere');

const calculOf = ({ O, total }: Financement, percent: number) =>
  `${formatCentimes(O)} sur ${formatCentimes(total)} : ${formatPart(partOf(O, total, percent) ?? 0)}`;

/** Does another way of counting the partners reach the part? Then the service of the State decides. */
const mayHold = ({ O, E, A, total }: Financement, percent: number) =>
  reachesPart(O + E, total, percent) || reachesPart(O + E + A, total, percent);

function etatOf(financement: Financement, percent: number): EtatAvis {
  if (reachesPart(financement.O, financement.total, percent)) return 'conforme';
  return mayHold(financement, percent) ? 'a-demander' : 'a-corriger';
}

const PHRASES: Partial<Record<EtatAvis, string>> = {
  conforme: 'Les autres que l’État apportent assez.',
  'a-demander': 'Le taux dépend de ce que l’on compte parmi les partenaires : demandez.',
  'a-corriger': 'Il manque de l’argent d’autres partenaires que l’État.',
};

function whole(pacte: Pacte, percent: number): Avis {
  const financement = financementOf(recettesOf(pacte));
  const champ = 'budget';
  if (financement.unread > 0)
    return say({
      etat: 'non-verifiable',
      phrase: 'Une recette n’a pas de montant ou d’origine que l’on puisse lire.',
      champ,
    });
  if (financement.total === 0) return say({ etat: 'sans-objet', phrase: 'Aucun argent n’est prévu.', champ });
  const etat = etatOf(financement, percent);
  return say({ etat, phrase: PHRASES[etat] ?? '', calcul: calculOf(financement, percent), champ });
}

/** The sheets under the part while the pact is over it: the note does not say which one it looks at. */
function underAlone(pacte: Pacte, percent: number): Avis[] {
  return fichesTenues(pacte).flatMap((fiche) => {
    const financement = financementOf(fiche.recettes);
    if (financement.unread > 0 || reachesPart(financement.O, financement.total, percent)) return [];
    return say({
      etat: 'a-demander',
      objet: fiche.id,
      phrase: 'Le pacte tient le taux, cette action seule ne le tient pas : demandez si cela suffit.',
      calcul: calculOf(financement, percent),
      champ: `fiches.${fiche.id}.recettes`,
      question: 'Le taux de cofinancement s’apprécie-t-il pour le pacte entier ou pour chaque action ?',
    });
  });
}

/** F1: the partners other than the State bring at least half, for the pact; then action by action. */
export function checkCofinancement(pacte: Pacte, contexte: ContexteDuPacte): Avis[] {
  const percent = valueOf(pacte, contexte, 'cofinancement-moitie');
  const pact = whole(pacte, percent);
  return pact.etat === 'conforme' ? [pact, ...underAlone(pacte, percent)] : [pact];
}
