import { isSaid, sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('r5', 'contrat-distinct', 'contrat-complete');

/** R5: apart from the local contract, or articulated with it. */
export const checkContrat: Verification = (pacte) => {
  if (pacte.cadre.contrat === 'non-signe')
    return [
      say({ etat: 'sans-objet', phrase: 'Aucun contrat local n’est signé ici.', champ: 'cadre.contrat' }),
    ];
  return pacte.priorites.map(({ id, contrat, articulation }): Avis => {
    const said = { objet: id, champ: `priorites.${id}.contrat` };
    if (contrat === '')
      return say({
        ...said,
        etat: 'non-verifiable',
        phrase: 'Dites si le contrat local porte déjà ce sujet.',
      });
    if (contrat !== 'deja' || isSaid(articulation))
      return say({ ...said, etat: 'conforme', phrase: 'Le lien avec le contrat local est dit.' });
    return say({
      ...said,
      etat: 'a-justifier',
      phrase: 'Le contrat local porte déjà ce sujet : écrivez ce que le pacte ajoute.',
      champ: `priorites.${id}.articulation`,
    });
  });
};
