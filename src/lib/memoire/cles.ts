/** Every name under which the Atlas keeps something in the reader’s browser. Nothing is kept under another; pages are kept in the caches of src/hors-connexion. */
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
  /** « non »: the reader wants no page to be kept. Written by src/islands/hors-connexion/inscrire.ts, which imports nothing. */
  horsConnexion: 'atlas:hors-connexion',
} as const;
