/** The colours of the classes, light and dark. A test keeps src/styles/tokens.css in step with them. */

interface Teinte {
  /** Custom property of the style sheet, without its dashes. */
  token: string;
  clair: string;
  sombre: string;
}

/** By class; « inconnu » is hatched on the land. Light to dark in light mode, dark to light in dark mode. */
export const palette: Record<string, Teinte> = {
  'rang-0': { token: 'rang-0', clair: '#dccff0', sombre: '#3b2c66' },
  'rang-1': { token: 'rang-1', clair: '#c4b7e0', sombre: '#514183' },
  'rang-2': { token: 'rang-2', clair: '#9f8bca', sombre: '#7562ab' },
  'rang-3': { token: 'rang-3', clair: '#785fae', sombre: '#9d8bd2' },
  'rang-4': { token: 'rang-4', clair: '#4c3488', sombre: '#d2c8f6' },
  'etat-signe': { token: 'etat-signe', clair: '#27375c', sombre: '#dbe3fa' },
  'etat-probable': { token: 'etat-probable', clair: '#8e9cc0', sombre: '#7886ad' },
  'etat-non-signe': { token: 'etat-non-signe', clair: '#e58a72', sombre: '#a8503c' },
  'etat-laureat': { token: 'etat-laureat', clair: '#b0323a', sombre: '#f2918f' },
  'etat-commun': { token: 'etat-commun', clair: '#9aa02a', sombre: '#c3d860' },
  'etat-aucun': { token: 'land', clair: '#f1eee4', sombre: '#2a323f' },
  inconnu: { token: 'land', clair: '#f1eee4', sombre: '#2a323f' },
};
