import { choix, choixMultiple, groupe, ligne, texte, type Ecran } from './champs.ts';

export const PRIORITES: Ecran = {
  id: 'priorites',
  titre: 'Les priorités',
  chapeau: 'Une, deux ou trois. Un petit territoire, un effet réel.',
  contenu: [
    {
      liste: 'priorites',
      titre: 'Priorités',
      ajouter: 'Ajouter une priorité',
      un: 'Priorité',
      contenu: [
        ligne('titre', 'Titre', 'instruction'),
        groupe(
          'Axes et mesures',
          choixMultiple('axes', 'Axes du Pacte', 'atlas', { depuis: 'axes' }),
          choixMultiple('mesures', 'Mesures nationales', 'note', { depuis: 'mesures' }),
          texte('justification', 'Sinon, pourquoi ce sujet ici', 'note', {
            aide: 'Une priorité hors des 25 mesures se justifie par la situation locale.',
          }),
        ),
        groupe(
          'Publics',
          choixMultiple('publics', 'Publics', 'instruction', { depuis: 'publics' }),
          texte('preuvePublic', 'Ce que le diagnostic dit de ce public', 'instruction', {
            aide: 'Utile quand aucun texte ne nomme ce public.',
          }),
        ),
        texte('perimetre', 'Territoire visé', 'instruction', {
          aide: 'Les communes ou le quartier, un par un.',
        }),
        ligne('pilote', 'Pilote', 'instruction', { aide: 'Un service ou une fonction, jamais un nom.' }),
        texte('comite.membres', 'Comité technique : membres', 'instruction'),
        ligne('comite.rythme', 'Comité technique : rythme', 'instruction', {
          aide: 'Chaque trimestre, par exemple.',
        }),
        groupe(
          'Lien avec le contrat local',
          choix('contrat', 'Le contrat local porte-t-il ce sujet ?', 'note', {
            options: [
              ['aucun', 'Non, ou il n’y a pas de contrat'],
              ['complete', 'En partie : le pacte complète'],
              ['deja', 'Oui, déjà'],
            ],
          }),
          texte('articulation', 'Ce que le pacte ajoute au contrat', 'note'),
        ),
      ],
    },
  ],
};
