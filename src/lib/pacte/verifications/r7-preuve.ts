import { isSaid, sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('r7', 'besoin-prouve', 'besoin-diagnostic');

/** R7: a sourced figure at least for each priority. */
export const checkPreuve: Verification = (pacte) =>
  pacte.priorites.map(({ id, titre }): Avis => {
    const own = pacte.besoins.filter(({ priorite }) => priorite === id);
    const sourced = own.filter(({ valeur, document }) => isSaid(valeur) && isSaid(document));
    const calcul = `constats reliés à cette priorité : ${own.length}, dont ${sourced.length} avec chiffre et document`;
    return sourced.length > 0
      ? say({
          objet: id,
          etat: 'conforme',
          phrase: 'Le besoin a sa preuve chiffrée.',
          calcul,
          champ: 'besoins',
        })
      : say({
          objet: id,
          etat: 'a-corriger',
          phrase:
            own.length === 0
              ? `Reliez un constat à la priorité « ${titre || 'sans titre'} » (champ « Priorité qu’il appuie »).`
              : `Priorité « ${titre || 'sans titre'} » : ajoutez un chiffre, et d’où il vient.`,
          calcul,
          champ: 'besoins',
        });
  });
