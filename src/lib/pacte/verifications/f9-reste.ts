import { centimesOf, formatCentimes } from '../argent.ts';
import { financementOf, fichesTenues } from '../financement.ts';
import { endOfYear } from '../jours.ts';
import { sayer, type Verification } from '../avis.ts';

const say = sayer('f9', 'rattachement-comptable');

/** F9: what will not be spent on 31 December of year N, for the accounts of that year. */
export const checkReste: Verification = (pacte) => {
  const fin = endOfYear(Number(pacte.cadre.annee.trim()) || 0);
  const beyond = fichesTenues(pacte).filter(
    ({ calendrier, recettes }) =>
      financementOf(recettes).S > 0 && calendrier.fin > fin && pacte.cadre.annee !== '',
  );
  if (beyond.length === 0)
    return [say({ etat: 'sans-objet', phrase: 'Aucune action payée par l’État ne dépasse l’année.' })];
  return beyond.map(({ id, resteEnFinDAnnee }) => {
    const reste = centimesOf(resteEnFinDAnnee);
    const said = { objet: id, champ: `fiches.${id}.resteEnFinDAnnee` };
    return reste === undefined
      ? say({
          ...said,
          etat: 'a-justifier',
          phrase: 'Dites ce qui restera à dépenser au 31 décembre de l’année N.',
        })
      : say({
          ...said,
          etat: 'conforme',
          phrase: `${formatCentimes(reste)} se rattacheront aux financements de l’année N.`,
        });
  });
};
