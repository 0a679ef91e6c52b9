import { caseACocher, choix, groupe, jour, ligne, nombre, renvoi, texte, type Ecran } from './champs.ts';

export const FICHES: Ecran = {
  id: 'fiches',
  titre: 'Les fiches-action',
  chapeau: 'Les neuf champs de la note d’Occitanie, puis ce que l’État demande en plus.',
  contenu: [
    {
      liste: 'fiches',
      titre: 'Fiches-action',
      ajouter: 'Ajouter une fiche-action',
      un: 'Fiche-action',
      contenu: [
        ligne('titre', '1. Titre', 'note', { aide: 'Ce que les gens verront, pas le nom d’un dispositif.' }),
        texte('presentation', '2. Présentation', 'note', {
          aide: 'Le problème, puis l’idée, en cinq lignes.',
        }),
        groupe('Objectifs (3)', {
          liste: 'objectifs',
          titre: '3. Objectifs',
          ajouter: 'Ajouter un objectif',
          un: 'Objectif',
          contenu: [
            ligne('verbe', 'Ce que vous voulez', 'note', {
              aide: 'Un verbe : accueillir, accompagner, ouvrir.',
            }),
            nombre('nombre', 'Nombre', 'atlas'),
            ligne('unite', 'De quoi', 'atlas'),
            jour('le', 'Pour le', 'atlas'),
          ],
        }),
        groupe(
          'Territoire et public (4 et 5)',
          texte('perimetre', '4. Territoire', 'note', { aide: 'Dans celui de la priorité.' }),
          texte('public.qui', '5. Public', 'note'),
          nombre('public.nombre', 'Nombre de personnes', 'atlas'),
          texte('public.reperage', 'Comment vous les atteindrez', 'atlas'),
        ),
        groupe(
          'Calendrier (6)',
          jour('calendrier.debut', '6. Début', 'note'),
          jour('calendrier.fin', 'Fin', 'note'),
          {
            liste: 'calendrier.etapes',
            titre: 'Étapes',
            ajouter: 'Ajouter une étape',
            un: 'Étape',
            contenu: [jour('le', 'Date', 'note'), ligne('quoi', 'Étape', 'note')],
          },
        ),
        groupe('Partenaires (7)', {
          liste: 'engagements',
          titre: '7. Partenaires et engagements',
          ajouter: 'Ajouter un engagement',
          un: 'Engagement',
          contenu: [
            ligne('partenaire', 'Partenaire', 'note'),
            ligne('engagement', 'Ce qu’il fait, prête ou paie', 'note'),
          ],
        }),
        groupe('Suivi (9)', {
          liste: 'indicateurs',
          titre: '9. Indicateurs de suivi',
          ajouter: 'Ajouter un indicateur',
          un: 'Indicateur',
          contenu: [
            ligne('indicateur', 'Ce que l’on compte', 'note'),
            nombre('depart', 'Départ', 'atlas', { aide: 'Un nombre seul, comme la cible.' }),
            nombre('cible', 'Cible', 'atlas'),
            ligne('frequence', 'Relevé', 'atlas', { aide: 'Chaque mois, par exemple.' }),
            ligne('qui', 'Par qui', 'atlas'),
          ],
        }),
        groupe(
          'Impact',
          texte('impact.change', 'Impact : ce qui change pour les personnes', 'note', {
            aide: 'Pas ce que vous faites : ce qu’elles y gagnent.',
          }),
          ligne('impact.pourQui', 'Pour qui', 'note'),
          nombre('impact.depart', 'Situation de départ', 'atlas', {
            aide: 'Un nombre seul ; dites de quoi dans « ce qui change ».',
          }),
          nombre('impact.cible', 'Cible', 'atlas'),
          jour('impact.le', 'Mesuré le', 'atlas'),
          texte('impact.comment', 'Comment', 'instruction'),
          ligne('impact.qui', 'Par qui', 'atlas'),
          caseACocher('impact.impossible', 'L’impact ne peut pas se mesurer', 'note'),
          texte('impact.pourquoi', 'Pourquoi', 'note'),
        ),
        groupe(
          'Participation',
          texte('participation.conception', 'Participation à la conception', 'note'),
          texte('participation.miseEnOeuvre', 'Participation à la mise en œuvre', 'note'),
          texte('participation.evaluation', 'Participation à l’évaluation', 'note'),
          nombre('participation.temoins', 'Personnes dans le groupe témoin', 'atlas', {
            aide: 'Trois au moins, sinon elles se reconnaissent.',
          }),
        ),
        groupe(
          'Rattachement et suite',
          renvoi('priorite', 'Priorité', 'instruction', { depuis: 'priorites' }),
          ligne('pilote', 'Pilote', 'atlas', { aide: 'Une fonction, jamais un nom.' }),
          renvoi('mesure', 'Mesure nationale', 'note', { depuis: 'mesures' }),
          renvoi('levier', 'Levier', 'atlas', { depuis: 'leviers' }),
          texte('apres', 'Et après le financement ?', 'bilan'),
          choix('etat', 'Où en est la fiche ?', 'atlas', {
            options: [
              ['brouillon', 'En préparation'],
              ['soumise', 'Soumise'],
              ['a-revoir', 'À revoir'],
              ['signee', 'Signée'],
              ['en-cours', 'En cours'],
              ['prorogee', 'Prorogée'],
              ['terminee', 'Terminée'],
              ['abandonnee', 'Abandonnée'],
            ],
          }),
          ligne('raisonAbandon', 'Si elle est abandonnée, pourquoi', 'atlas'),
        ),
      ],
    },
  ],
};
