/** Every name under which the Atlas keeps something in the reader’s browser. Nothing is kept under another, and nothing elsewhere. */
export const CLES = {
  dossier: 'atlas:dossier',
  /** A folder that could not be read whole, put aside before it was mended. */
  dossierAbime: 'atlas:dossier:abime',
  reponses: 'atlas.auto-diagnostic',
  commune: 'atlas.auto-diagnostic.nom',
  /** One key a pact: its name follows. */
  pacte: 'atlas:pacte:',
  pacteAbime: 'atlas:pacte-abime:',
  pacteCourant: 'atlas:pacte-courant',
} as const;
