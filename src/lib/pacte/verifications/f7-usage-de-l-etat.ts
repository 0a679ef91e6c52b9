import type { FicheDuPacte } from '../../../schemas/pacte.ts';
import { formatCentimes } from '../argent.ts';
import { financementOf, fichesTenues } from '../financement.ts';
import { isOccitanie, sayer, type ContexteDuPacte, type Verification, type Avis } from '../avis.ts';

const say = sayer('f7', 'actions-concretes', 'cofinancement-prefere', 'cofinancement-moitie');

const STRUCTURE = /ing[ée]nierie|animation|coordination|logistique|gouvernance|structuration/i;

/** Expenses that the State pays only as an exception. */
const structureOf = ({ depenses }: FicheDuPacte) => depenses.filter(({ quoi }) => STRUCTURE.test(quoi));

function checkFiche(fiche: FicheDuPacte, inOccitanie: boolean): Avis[] {
  const { S, A, total } = financementOf(fiche.recettes);
  if (S === 0) return [];
  const said = { objet: fiche.id, champ: `fiches.${fiche.id}.recettes` };
  const structure = structureOf(fiche).map(({ quoi }) => quoi.trim());
  const alone = total > 0 && S + A === total;
  return [
    ...(structure.length > 0
      ? [
          say({
            ...said,
            etat: 'a-justifier',
            phrase:
              'L’État ne paie l’ingénierie, l’animation ou la logistique que par exception : dites pourquoi.',
            calcul: `dépenses : ${structure.join(', ')}`,
          }),
        ]
      : []),
    ...(alone
      ? [
          say({
            ...said,
            etat: inOccitanie ? 'a-corriger' : 'a-demander',
            phrase: 'L’État paierait seul cette action : cherchez d’autres financeurs.',
            calcul: `${formatCentimes(S + A)} sur ${formatCentimes(total)}`,
            question: inOccitanie
              ? ''
              : 'Une action payée par l’État seul est-elle recevable dans votre région ?',
          }),
        ]
      : []),
  ];
}

/** F7: the State does not pay alone, nor the structure in place of the people. */
export const checkUsageDeLEtat: Verification = (pacte, _contexte: ContexteDuPacte) => {
  const found = fichesTenues(pacte).flatMap((fiche) => checkFiche(fiche, isOccitanie(pacte)));
  return found.length > 0
    ? found
    : [say({ etat: 'conforme', phrase: 'L’État ne paie ni seul, ni la seule structure.' })];
};
