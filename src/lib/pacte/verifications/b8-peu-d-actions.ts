import { formatCount } from '../../texte/format.ts';
import { fichesTenues } from '../financement.ts';
import { sayer, valueOf, type Verification } from '../avis.ts';

const say = sayer('b8', 'lecon-peu-d-actions');

/** B8: a few strong actions rather than many small ones. */
export const checkPeuDActions: Verification = (pacte, contexte) => {
  const few = valueOf(pacte, contexte, 'lecon-peu-d-actions');
  const count = fichesTenues(pacte).length;
  const most = few * Math.max(1, pacte.priorites.length);
  const calcul = `${formatCount(count, 'action')} pour ${formatCount(pacte.priorites.length, 'priorité')}`;
  if (count === 0)
    return [say({ etat: 'sans-objet', phrase: 'Aucune action n’est écrite.', champ: 'fiches' })];
  return [
    count <= most
      ? say({ etat: 'conforme', phrase: 'Le plan tient en peu d’actions.', calcul, champ: 'fiches' })
      : say({
          etat: 'a-justifier',
          phrase: 'Le bilan conseille deux ou trois actions fortes : gardez les plus utiles.',
          calcul,
          champ: 'fiches',
        }),
  ];
};
