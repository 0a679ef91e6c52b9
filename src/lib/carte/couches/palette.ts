/** The colours of the classes, light and dark. A test keeps src/styles/tokens.css in step with them. */

interface Teinte {
  /** Custom property of the style sheet, without its dashes. */
  token: string;
  clair: string;
  sombre: string;
}

/** By class; « inconnu » is an outline. Light to dark in light mode, dark to light in dark mode. */
export const palette: Record<string, Teinte> = {
  'rang-0': { token: 'rang-0', clair: '#e6d6fd', sombre: '#4e3a70' },
  'rang-1': { token: 'rang-1', clair: '#c2aae6', sombre: '#725a9a' },
  'rang-2': { token: 'rang-2', clair: '#9c7fca', sombre: '#967dc0' },
  'rang-3': { token: 'rang-3', clair: '#7557a9', sombre: '#bba3e1' },
  'rang-4': { token: 'rang-4', clair: '#4d3185', sombre: '#dfcdf7' },
  'etat-signe': { token: 'etat-signe', clair: '#27375c', sombre: '#c6d2f4' },
  'etat-probable': { token: 'etat-probable', clair: '#7a8bb0', sombre: '#627397' },
  'etat-non-signe': { token: 'etat-non-signe', clair: '#d36f52', sombre: '#b05b42' },
  'etat-laureat': { token: 'etat-laureat', clair: '#760825', sombre: '#ffc4c5' },
  'etat-commun': { token: 'etat-commun', clair: '#9ba62b', sombre: '#99a240' },
  'etat-aucun': { token: 'land', clair: '#f5f2ea', sombre: '#222936' },
  inconnu: { token: 'surface', clair: '#fff', sombre: '#1c222c' },
};
