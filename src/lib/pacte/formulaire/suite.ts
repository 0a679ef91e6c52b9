import { groupe, jour, ligne, texte, type Ecran } from './champs.ts';

export const PARTICIPATION: Ecran = {
  id: 'participation',
  titre: 'La participation',
  chapeau: 'La fiche que la note d’Occitanie demande, pour le pacte entier.',
  contenu: [
    texte('participation.qui', 'Qui participe', 'note'),
    texte('participation.comment', 'Comment, du début à la fin', 'note'),
    texte('participation.accompagnement', 'Qui prépare et accompagne', 'instruction'),
    texte('participation.presentation', 'Présentation au public', 'note', {
      aide: 'Le support de votre choix.',
    }),
  ],
};

export const GOUVERNANCE: Ecran = {
  id: 'gouvernance',
  titre: 'La gouvernance',
  chapeau: 'Une réunion par an au moins, l’adhésion, la révision.',
  contenu: [
    texte('gouvernance.objet', 'Objet et ambition de la convention', 'note', { aide: 'Article 2.' }),
    ligne('gouvernance.duree', 'Durée de la convention', 'note'),
    {
      liste: 'gouvernance.reunions',
      titre: 'Réunions de la gouvernance',
      ajouter: 'Ajouter une réunion',
      un: 'Réunion',
      contenu: [jour('', 'Date', 'note')],
    },
    texte('gouvernance.adhesion', 'Adhérer à la convention', 'note', {
      aide: 'Article 5 : comment un partenaire la rejoint.',
    }),
    texte('gouvernance.revision', 'Réviser la convention', 'note'),
    ligne('gouvernance.chefDeProjet', 'Chef de projet', 'bilan', { aide: 'Une fonction, jamais un nom.' }),
    texte('gouvernance.durable', 'Ce qui restera après le pacte', 'bilan'),
    groupe(
      'Annexes 1 à 4',
      texte('annexes.insee', 'Annexe 1 : données de l’Insee', 'note', {
        aide: 'Une page. Ce que l’Atlas sait y est écrit ; complétez avec l’Insee.',
      }),
      texte('annexes.diagnostic', 'Annexe 2 : diagnostic du département', 'note', {
        aide: 'La DDETS le tient à votre disposition.',
      }),
      texte('annexes.plans', 'Annexe 3 : plans et schémas', 'note'),
      texte('annexes.offre', 'Annexe 4 : offre existante', 'note', {
        aide: 'Axe par axe : qui, où, d’après quelle source.',
      }),
    ),
  ],
};
