/** What each view says of itself: its title, what its amounts rest on, what nobody has published. */
import type { VueArgent } from './modele.ts';

type Notes = Pick<VueArgent, 'id' | 'nom' | 'titre' | 'note' | 'echelle'>;

export const NOTES = {
  regions: {
    id: 'regions',
    nom: 'Par région',
    titre: 'Les contrats locaux, région par région',
    note: 'Budget prévu des contrats locaux, État, collectivités et autres financeurs réunis. Le bilan donne les montants ; les euros par habitant et les parts sont un calcul de l’Atlas, d’après la population du découpage administratif. Les cinq régions d’outre-mer n’ont qu’un montant à elles toutes. Personne n’a publié le nombre d’actions d’une région : pas de montant par action.',
    echelle: 'lineaire',
  },
  financeurs: {
    id: 'financeurs',
    nom: 'Par financeur et par contrat',
    titre: 'Qui paie les contrats locaux, et lesquels',
    note: 'Le bilan donne l’argent de l’État et la part des autres financeurs, arrondie. Ce que paient les collectivités est ce qui reste : un calcul de l’Atlas, à un million d’euros près. Personne n’a publié ce partage par région ni par axe.',
    echelle: 'lineaire',
  },
  themes: {
    id: 'themes',
    nom: 'Par axe et sous-thème',
    titre: 'À quoi servent les contrats locaux',
    note: 'La part est celle de l’axe, un calcul de l’Atlas. Une partie du budget total n’est rangée sous aucun sous-thème : une part du budget entier ne serait pas comparable. Seuls les contrats des métropoles portent l’axe de l’emploi.',
    echelle: 'lineaire',
  },
  programmes: {
    id: 'programmes',
    nom: 'Par programme de l’État',
    titre: 'L’argent du Pacte dans le budget de l’État',
    note: 'Crédits votés, et non dépensés. La part est celle de l’année 2024, un calcul de l’Atlas. Une case vide dans la source reste vide ici : elle ne vaut pas zéro. Les deux lignes de la sécurité sociale ne portent pas d’année ; nous les lisons pour 2024.',
    echelle: 'lineaire',
  },
  actions: {
    id: 'actions',
    nom: 'Par action',
    titre: 'Ce que coûte une action',
    note: 'Chaque trait du dessin vaut dix fois le précédent, à partir de 100 €. La source arrondit, avec « plus de » ou « moins de ». Les moyennes des contrats et celles des pactes ne se comparent pas : ce ne sont ni les mêmes actions, ni le même compte.',
    echelle: 'puissances',
  },
} satisfies Record<string, Notes>;
