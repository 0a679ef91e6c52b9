/** The colours of the classes, light and dark. A test keeps src/styles/tokens.css in step with them. */

interface Teinte {
  /** Custom property of the style sheet, without its dashes. */
  token: string;
  clair: string;
  sombre: string;
}

/** By class; « inconnu » is hatched on the land. Light to dark in light mode, dark to light in dark mode. */
export const palette: Record<string, Teinte> = {
  'rang-0': { token: 'rang-0', clair: '#d3e3f0', sombre: '#1b3d57' },
  'rang-1': { token: 'rang-1', clair: '#a5c5df', sombre: '#28597f' },
  'rang-2': { token: 'rang-2', clair: '#6fa3cb', sombre: '#3c7aa9' },
  'rang-3': { token: 'rang-3', clair: '#3a7db0', sombre: '#619fd0' },
  'rang-4': { token: 'rang-4', clair: '#0b4a7c', sombre: '#a9d4f7' },
  'etat-signe': { token: 'axe-4', clair: '#24662f', sombre: '#8fd19a' },
  'etat-probable': { token: 'probable', clair: '#a9c9ac', sombre: '#35623f' },
  'etat-non-signe': { token: 'axe-1', clair: '#8f4e00', sombre: '#f2b35d' },
  'etat-laureat': { token: 'axe-3', clair: '#8b2a66', sombre: '#e79bc9' },
  'etat-commun': { token: 'axe-o', clair: '#00656b', sombre: '#74cdd0' },
  'etat-aucun': { token: 'land', clair: '#f1eee4', sombre: '#2a323f' },
  inconnu: { token: 'land', clair: '#f1eee4', sombre: '#2a323f' },
};
