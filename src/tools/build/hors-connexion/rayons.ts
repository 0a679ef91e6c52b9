/** Which pages and files each set holds, by their addresses: what is added to a shelf of the site goes with it. */

/** What says what is kept: the least that a device has. The colours of an edition are a sheet of their own. */
export const NOYAU = ['', 'hors-connexion/', 'edition.css'];

/** Too heavy for what it adds (the whole guide on one page), or of no use without a network. */
const SANS = /^(?:leviers\/imprimer\/|leviers\/departements\/.+|methode\/pacte\.schema\.json)$/;

/** The menus, the guide, the method with the assistant, the folder; the files that they read. */
const SOCLE =
  /^(?:(?:axes|leviers|methode)\/(?:[^/]+\/)?|(?:pacte|mesures|territoires|dossier)\/|glossaire\/(?:.+\/)?|methode\/[^/]+\.json|methode\/depart\/(?!projets-)[^/]+\.json|donnees\/lieux\/base\.json|donnees\/synonymes\.json|favicon\.svg)$/;

/** The other pages to read: the measures, the assessment, the sources, what the site says of itself. */
const GUIDE =
  /^(?:mesures\/[^/]+\/|bilan-2024\/(?:[^/]+\/)?|a-propos\/(?:sources\/)?|ressources\/(?:.+\/)?|(?:projets|methodologie|lire-un-territoire|contribuer|accessibilite|plan-du-site|carte)\/|donnees\/lieux\/fins\.json)$/;

/** What the assistant begins with when it is opened from a project, and the pacts that one may join: they grow with the catalogue. */
const DEPARTS = /^methode\/depart\/(?:projets-[^/]+|pactes\/[^/]+)\.json$/;
export const isDepartDeProjet = (adresse: string): boolean => DEPARTS.test(adresse);

const isKept = (adresse: string) => !SANS.test(adresse);
export const isOfSocle = (adresse: string): boolean =>
  isKept(adresse) && (SOCLE.test(adresse) || NOYAU.includes(adresse));
export const isOfGuide = (adresse: string): boolean =>
  isKept(adresse) && (isOfSocle(adresse) || GUIDE.test(adresse));

/** The live map, the writers of pictures and what reads spreadsheets: fetched by the network only. */
export const LOURDS = /^_astro\/(?:moteur|maplibre|worker-|etabli|image)[.-]/;
