/** The licence of what the Atlas publishes (LICENSE, part 2); what a dataset takes from someone else keeps its own terms. */
export const LICENCE = {
  nom: 'etalab-2.0',
  titre: 'Licence Ouverte / Open Licence version 2.0',
  adresse: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};
