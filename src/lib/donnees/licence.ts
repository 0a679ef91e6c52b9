/** The licence of what the Atlas publishes (LICENSE, part 2); what a dataset takes from someone else keeps its own terms. */
export const LICENCE = {
  nom: 'etalab-2.0',
  titre: 'Licence Ouverte / Open Licence version 2.0',
  adresse: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};

/** What pages, catalogue and package say beside the licence. */
export const RESERVE = 'Ce que le jeu reprend d’un autre garde les conditions de son producteur.';

/** The rights of a dataset in a sentence each: ours, then those of what it takes from someone else. */
export const direDroits = (licenceDeLaSource: string): string =>
  `Licence du travail de l’Atlas : ${LICENCE.titre}. ${RESERVE} Licence de la source : ${licenceDeLaSource}.`;
