/** A column in words: what its cells hold, and whether they may be empty. */
import type { Champ } from './champ.ts';
import { SEPARATION } from './csv.ts';

const TYPES: Record<Champ['type'], string> = {
  string: 'texte',
  integer: 'nombre entier',
  number: 'nombre, point décimal',
  boolean: 'vrai ou faux',
  date: 'jour, AAAA-MM-JJ',
};

/** « identifiant du jeu « porteurs » », « un mot de la liste : source, atlas », « nombre entier ». */
function valeurEnMots({ type, valeurs, reference }: Champ): string {
  if (valeurs) return `un mot de la liste : ${valeurs.filter((valeur) => valeur !== '').join(', ')}`;
  if (reference === 'territoires') return 'territoire, niveau:code';
  return TYPES[type];
}

/** What a cell of the column holds, in words. */
export function formeEnMots(champ: Champ): string {
  const valeur = valeurEnMots(champ);
  return champ.isListe ? `liste (« ${SEPARATION.trim()} » entre les valeurs) : ${valeur}` : valeur;
}

/** Whether a cell of the column may be empty, in words. */
export const presenceEnMots = ({ isRequis }: Champ): string =>
  isRequis ? 'toujours rempli' : 'peut être vide';
