/** What offices write where they do not know. */
import { fold } from '../../texte/format.ts';
import { retenir } from '../memoire.ts';
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';

const PHRASES = new Set([
  ...['n c', 'n a', 'n r', 'n d', 'sans objet', 'a definir', 'a preciser', 'a completer', 'a determiner'],
  ...[
    'a renseigner',
    'a confirmer',
    'en attente',
    'non communique',
    'non communiquee',
    'non renseigne',
    'non renseignee',
  ],
  ...[
    'non precise',
    'non precisee',
    'non connu',
    'non connue',
    'non determine',
    'non defini',
    'non disponible',
  ],
  ...[
    'non applicable',
    'en cours de definition',
    'nc',
    'na',
    'nr',
    'nd',
    'nsp',
    'neant',
    'inconnu',
    'inconnue',
    'aucun',
  ],
  ...['aucune', 'ras', 'so', 'tbd', 'vide'],
]);

/** No such phrase is longer, with the points between its letters. */
const LONGUEUR = 40;

/** Unknown for a number, a date or a name; where an action stands, it is what the source says. */
const ETATS = new Set(['en attente', 'en cours de definition', 'a definir', 'a confirmer', 'a determiner']);

/** Whether the cell says where an action stands, with words that elsewhere say that nobody knows. */
export const isEtat = (texte: string): boolean => ETATS.has(motsDe(texte));

const motsDe = (texte: string) =>
  fold(texte)
    .replace(/[^a-z0-9%€]+/g, ' ')
    .trim();

/** « NC », « n.c. », « à définir », « - », « ? », an empty cell. */
export function isInconnu(cellule: CelluleLue | undefined): boolean {
  const texte = texteDeCellule(cellule);
  return texte.length <= LONGUEUR && isPhrase(texte);
}

const isPhrase = retenir((texte) => {
  const mots = motsDe(texte);
  return mots === '' || PHRASES.has(mots);
});
