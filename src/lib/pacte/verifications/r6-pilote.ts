import { isSaid, sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('r6', 'pilote-priorite', 'comite-technique');

/** R6: a pilot and a technical committee for each priority. */
export const checkPilote: Verification = (pacte) =>
  pacte.priorites.map(({ id, pilote, comite }): Avis => {
    const missing = [
      isSaid(pilote) ? '' : 'le pilote',
      isSaid(comite.membres) ? '' : 'les membres du comité technique',
      isSaid(comite.rythme) ? '' : 'son rythme',
    ].filter(isSaid);
    const said = { objet: id, champ: `priorites.${id}.${isSaid(pilote) ? 'comite' : 'pilote'}` };
    return missing.length === 0
      ? say({ ...said, etat: 'conforme', phrase: 'La priorité a son pilote et son comité.' })
      : say({ ...said, etat: 'a-corriger', phrase: `Il manque ${missing.join(', ')}.` });
  });
