import { anneeParDefaut, formatJour, jourOf, yearOf } from '../jours.ts';
import { sayer, valueOf, type Verification } from '../avis.ts';

const say = sayer('t1', 'delai-validation');

/** T1: year N leaves the time to sign; the signature falls in it. */
export const checkAnnee: Verification = (pacte, contexte) => {
  const months = valueOf(pacte, contexte, 'delai-validation');
  const earliest = anneeParDefaut(contexte.aujourdhui, months);
  const annee = Number(pacte.cadre.annee.trim());
  const signature = jourOf(pacte.cadre.signature);
  const said = {
    champ: 'cadre.annee',
    calcul: `le ${formatJour(contexte.aujourdhui)} plus ${months} mois : ${earliest}`,
  };
  if (!Number.isInteger(annee) || annee < 2000)
    return [
      say({
        ...said,
        etat: 'non-verifiable',
        phrase: `L’année du pacte manque : ${earliest} laisse le temps de signer.`,
      }),
    ];
  if (signature && yearOf(signature) !== annee)
    return [
      say({
        ...said,
        etat: 'a-corriger',
        phrase: `La signature, le ${formatJour(signature)}, n’est pas en ${annee}.`,
        calcul: '',
      }),
    ];
  if (!signature && annee < earliest)
    return [
      say({
        ...said,
        etat: 'a-justifier',
        phrase: `Six mois sont d’ordinaire nécessaires : ${annee} paraît trop proche.`,
      }),
    ];
  return [say({ ...said, etat: 'conforme', phrase: `Le pacte vise ${annee}.` })];
};
