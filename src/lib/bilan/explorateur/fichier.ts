/** The file of what an explorer shows: its columns, its rows in their order, where they come from. */
import { toCsvText, type Cellule } from '../../texte/csv.ts';

interface Tableau {
  entetes: string[];
  lignes: Cellule[][];
  /** Credit line of the source: the file may travel without the page. */
  source: string;
  /** The whole address of the view: opened again, it shows the same rows. */
  adresse: string;
}

export function toExplorateurCsv({ entetes, lignes, source, adresse }: Tableau): string {
  return toCsvText([
    [...entetes, 'Source', 'Vue'],
    ...lignes.map((cellules) => [...cellules, source, adresse]),
  ]);
}
