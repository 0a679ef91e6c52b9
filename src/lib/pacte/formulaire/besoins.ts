import { choix, ligne, nombre, renvoi, texte, type Ecran } from './champs.ts';

export const BESOINS: Ecran = {
  id: 'besoins',
  titre: 'Le besoin et ses preuves',
  chapeau: 'Un chiffre au moins par priorité, avec sa source.',
  contenu: [
    {
      liste: 'besoins',
      titre: 'Constats',
      ajouter: 'Ajouter un constat',
      un: 'Constat',
      contenu: [
        texte('constat', 'Ce que l’on constate', 'note', {
          aide: 'Par exemple : beaucoup de mères seules n’ont pas de voiture.',
        }),
        renvoi('priorite', 'Priorité qu’il appuie', 'note', { depuis: 'priorites' }),
        nombre('valeur', 'Chiffre', 'note', { aide: 'Sous cinq personnes, ne publiez pas le chiffre.' }),
        ligne('unite', 'Unité', 'note', { aide: '%, familles, km…' }),
        ligne('territoire', 'Territoire du chiffre', 'note'),
        nombre('annee', 'Année du chiffre', 'note'),
        choix('origine', 'D’où vient-il ?', 'note', {
          options: [
            ['insee', 'Insee'],
            ['diagnostic', 'Diagnostic du département'],
            ['abs', 'Analyse des besoins sociaux'],
            ['caf-msa', 'Caf ou MSA'],
            ['acteurs', 'Acteurs de terrain'],
            ['habitants', 'Habitants'],
          ],
        }),
        ligne('document', 'Document', 'note', { aide: 'Titre et page.' }),
        ligne('lien', 'Adresse du document', 'atlas'),
      ],
    },
  ],
};
