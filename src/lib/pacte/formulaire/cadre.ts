import { choix, groupe, jour, ligne, nombre, type Ecran } from './champs.ts';

export const CADRE: Ecran = {
  id: 'cadre',
  titre: 'Le cadre',
  chapeau: 'Où, quand, et qui porte le pacte.',
  contenu: [
    ligne('nom', 'Nom du pacte', 'atlas', {
      aide: 'Il paraît en tête des documents.',
    }),
    choix('cadre.demarche', 'Que préparez-vous ?', 'note', {
      options: [
        ['nouveau', 'Un pacte nouveau'],
        ['ajout', 'Une action ajoutée à un pacte qui existe'],
      ],
      aide: 'Un pacte existe déjà près de chez vous ? Demandez d’abord à le rejoindre : c’est plus court.',
    }),
    ligne('cadre.pacteRejoint', 'Pacte que vous rejoignez', 'note', {
      aide: 'À remplir si vous rejoignez un pacte.',
    }),
    nombre('cadre.annee', 'Année du pacte (N)', 'note', {
      aide: 'L’État s’engage pour cette année-là seulement.',
    }),
    groupe(
      'Porteur et gouvernance',
      ligne('cadre.porteur.nom', 'Porteur', 'note'),
      choix('cadre.porteur.genre', 'Nature du porteur', 'note', {
        options: [
          ['epci', 'Intercommunalité'],
          ['plusieurs-epci', 'Plusieurs intercommunalités'],
          ['commune', 'Commune'],
          ['ccas', 'CCAS'],
          ['cias', 'CIAS'],
          ['petr', 'Pôle d’équilibre territorial et rural'],
          ['departement', 'Département'],
          ['metropole', 'Métropole'],
          ['association', 'Association'],
          ['etat', 'État'],
        ],
        aide: 'Sous 1 500 habitants, une commune sans CCAS porte le pacte ou le confie à l’intercommunalité.',
      }),
      choix('cadre.instance.genre', 'Instance de gouvernance', 'instruction', {
        options: [
          ['existante', 'Un comité qui existe déjà'],
          ['nouvelle', 'Un comité nouveau'],
        ],
      }),
      ligne('cadre.instance.laquelle', 'Laquelle ?', 'note', {
        aide: 'Le plus simple : un point à l’ordre du jour d’un comité en place.',
      }),
      choix('cadre.contrat', 'Contrat local des solidarités du département', 'note', { depuis: 'contrats' }),
    ),
    groupe(
      'Dates',
      jour('cadre.premiereReunion', 'Première réunion des partenaires', 'note'),
      jour('cadre.lectureEtat', 'Projet lu par le service de l’État', 'note'),
      jour('cadre.lectureCommissaire', 'Projet lu par le commissaire', 'note'),
      jour('cadre.signature', 'Signature', 'note', { aide: 'Comptez six mois après la première réunion.' }),
    ),
    groupe('Règles locales', {
      liste: 'cadre.reglages',
      titre: 'Règles données par votre service de l’État',
      ajouter: 'Ajouter une règle locale',
      un: 'Règle locale',
      contenu: [
        choix('regle', 'Règle remplacée', 'atlas', {
          options: [
            ['cofinancement-moitie', 'Part des autres partenaires (%)'],
            ['fin-douze-mois', 'Durée d’une action (mois)'],
            ['delai-validation', 'Temps de préparation (mois)'],
            ['priorites-nombre', 'Nombre de priorités'],
          ],
        }),
        nombre('valeur', 'Valeur', 'atlas'),
        jour('le', 'Donnée le', 'atlas'),
        ligne('origine', 'Par quel service', 'atlas', { aide: 'Un service, jamais un nom de personne.' }),
      ],
    }),
  ],
};
