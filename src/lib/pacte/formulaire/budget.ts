import { choix, ligne, montant, nombre, type Ecran } from './champs.ts';

export const BUDGET: Ecran = {
  id: 'budget',
  titre: 'Le budget',
  chapeau:
    '8. Crédits et leur source, action par action. Les autres que l’État apportent au moins la moitié en Occitanie.',
  contenu: [
    {
      liste: 'fiches',
      titre: 'Budget de chaque action',
      ajouter: '',
      un: 'Fiche-action',
      estReprise: true,
      contenu: [
        {
          liste: 'depenses',
          titre: 'Dépenses',
          ajouter: 'Ajouter une dépense',
          un: 'Dépense',
          contenu: [
            ligne('quoi', 'Dépense', 'note'),
            nombre('annee', 'Année', 'note'),
            montant('montant', 'Montant', 'note'),
          ],
        },
        {
          liste: 'recettes',
          titre: 'Recettes',
          ajouter: 'Ajouter une recette',
          un: 'Recette',
          contenu: [
            ligne('qui', 'Qui paie', 'note'),
            choix('origine', 'Origine', 'note', {
              options: [
                ['S', 'État, crédits du pacte (BOP 304, action 23)'],
                ['A', 'État, autres crédits'],
                ['E', 'Europe'],
                ['O', 'Autre partenaire, porteur compris'],
                ['V', 'En nature, hors du total'],
              ],
            }),
            nombre('annee', 'Année', 'note'),
            montant('montant', 'Montant', 'note'),
            choix('etat', 'Réponse', 'atlas', {
              options: [
                ['demande', 'Demandé'],
                ['acquis', 'Acquis'],
              ],
            }),
          ],
        },
        montant('resteEnFinDAnnee', 'Reste à dépenser au 31 décembre de l’année N', 'note'),
      ],
    },
  ],
};
