/** How many territories a class holds, in words: the legend of the map, of its pictures and of its pages. */
import { formatCount, formatNombre } from '../../texte/format.ts';
import { nomsNiveaux, type Classe, type Couche } from './modele.ts';

/** « 28 départements, dont 2 par déduction »: other counts of the site keep what is deduced apart. */
export function sayCompte(
  { niveau, lignes }: Pick<Couche, 'niveau' | 'lignes'>,
  { id, count }: Pick<Classe, 'id' | 'count'>,
): string {
  const { un, des } = nomsNiveaux[niveau];
  const deduits = lignes.filter(({ classe, deduit }) => deduit && classe === id).length;
  const told = formatCount(count, un, des);
  return deduits === 0 ? told : `${told}, dont ${formatNombre(deduits)} par déduction`;
}
