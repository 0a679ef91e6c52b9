import { financementOf, fichesTenues } from '../financement.ts';
import { sayer, type Verification } from '../avis.ts';

const say = sayer('f8', 'action-sans-argent', 'projet-avant-argent');

/** F8: an action may go without money when someone lends or works for it. */
export const checkSansArgent: Verification = (pacte) => {
  const without = fichesTenues(pacte).filter(({ recettes }) => {
    const { total, unread } = financementOf(recettes);
    return total === 0 && unread === 0;
  });
  if (without.length === 0) return [say({ etat: 'sans-objet', phrase: 'Chaque action a un budget.' })];
  return without.map(({ id, recettes, engagements }) => {
    const said = { objet: id, champ: `fiches.${id}.recettes` };
    const isCarried = financementOf(recettes).V > 0 || engagements.length > 0;
    return isCarried
      ? say({
          ...said,
          etat: 'conforme',
          phrase: 'Une action peut se faire sans argent, avec des moyens prêtés.',
        })
      : say({
          ...said,
          etat: 'a-justifier',
          phrase: 'Ni argent ni moyens : dites comment l’action se fera.',
        });
  });
};
