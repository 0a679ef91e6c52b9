import { fichesTenues } from '../financement.ts';
import { sayer, type Verification } from '../avis.ts';

const say = sayer('f6', 'engagement-annuel', 'credits-annuels');

/** F6: the credits of the pact stand in year N only. */
export const checkAnneeDeLEtat: Verification = (pacte) => {
  const annee = pacte.cadre.annee.trim();
  const wrong = fichesTenues(pacte).flatMap(({ id, recettes }) => {
    const others = recettes.filter((it) => it.origine === 'S' && it.annee.trim() !== annee);
    return others.length === 0 ? [] : { id, years: others.map((it) => it.annee.trim() || 'sans année') };
  });
  const hasState = fichesTenues(pacte).some(({ recettes }) =>
    recettes.some(({ origine }) => origine === 'S'),
  );
  if (!hasState)
    return [say({ etat: 'sans-objet', phrase: 'Rien n’est demandé à l’État sur les crédits du pacte.' })];
  if (annee === '')
    return [
      say({ etat: 'non-verifiable', phrase: 'L’année du pacte n’est pas écrite.', champ: 'cadre.annee' }),
    ];
  if (wrong.length === 0)
    return [say({ etat: 'conforme', phrase: `La part de l’État est tout entière en ${annee}.` })];
  return wrong.map(({ id, years }) =>
    say({
      objet: id,
      etat: 'a-corriger',
      phrase: `L’État ne s’engage que pour ${annee}. Ramenez sa part à cette année.`,
      calcul: `trouvé : ${years.join(', ')}`,
      champ: `fiches.${id}.recettes`,
    }),
  );
};
