import { caseACocher, choix, jour, ligne, montant, texte, type Ecran } from './champs.ts';

export const PARTENAIRES: Ecran = {
  id: 'partenaires',
  titre: 'Les partenaires',
  chapeau: 'Qui s’engage, à quoi, et quand son instance décide.',
  contenu: [
    {
      liste: 'partenaires',
      titre: 'Partenaires',
      ajouter: 'Ajouter un partenaire',
      un: 'Partenaire',
      contenu: [
        ligne('nom', 'Nom', 'note'),
        choix('genre', 'Nature', 'instruction', {
          options: [
            ['collectivite', 'Collectivité'],
            ['securite-sociale', 'Caf, MSA ou autre caisse'],
            ['france-travail', 'France Travail'],
            ['ars', 'Agence régionale de santé'],
            ['etat', 'Service de l’État'],
            ['association', 'Association'],
            ['entreprise', 'Entreprise'],
            ['fondation', 'Fondation'],
            ['europe', 'Fonds européens'],
            ['personnes-concernees', 'Personnes concernées'],
          ],
          aide: 'Entreprises et personnes concernées sont rarement invitées : pensez-y.',
        }),
        ligne('fonction', 'Interlocuteur', 'atlas', { aide: 'Une fonction, jamais un nom.' }),
        caseACocher('signataire', 'Signe le pacte', 'instruction'),
        ligne('instance', 'Instance qui décide', 'note', {
          aide: 'Conseil communautaire, conseil d’administration…',
        }),
        jour('datePrevue', 'Décision prévue le', 'note'),
        jour('dateObtenue', 'Décision obtenue le', 'note'),
        choix('etat', 'Où en êtes-vous ?', 'atlas', {
          options: [
            ['a-contacter', 'À contacter'],
            ['sollicite', 'Sollicité'],
            ['accord', 'Accord de principe'],
            ['delibere', 'Délibéré'],
            ['signe', 'Signé'],
          ],
        }),
        {
          liste: 'engagements',
          titre: 'Engagements',
          ajouter: 'Ajouter un engagement',
          un: 'Engagement',
          contenu: [
            choix('sorte', 'Sorte', 'note', {
              options: [
                ['droit-commun', 'Droit commun, dans la convention'],
                ['hors-convention', 'Droit commun, hors convention'],
                ['dedie', 'Argent réservé au pacte, par an'],
                ['nature', 'En nature : locaux, agents, bénévoles, mise en commun'],
              ],
            }),
            texte('quoi', 'Lequel', 'note', { aide: 'Hors convention : l’adresse et les conditions.' }),
            montant('montant', 'Montant', 'note'),
          ],
        },
      ],
    },
  ],
};
