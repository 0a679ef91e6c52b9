/** What offices write where they do not know. */
import { fold } from '../../texte/format.ts';
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

/** « NC », « n.c. », « à définir », « - », « ? », an empty cell. */
export function isInconnu(cellule: CelluleLue | undefined): boolean {
  const texte = texteDeCellule(cellule);
  if (texte.length > LONGUEUR) return false;
  const mots = fold(texte)
    .replace(/[^a-z0-9%€]+/g, ' ')
    .trim();
  return mots === '' || PHRASES.has(mots);
}
