/** A list that many remarks tell one to choose from is written once, under them. */
import { escapeXml } from '../../texte/texte.ts';
import type { Constat } from '../lignes/constats.ts';

const ANCRE = 'publics';
const isLongue = ({ sorte }: Constat) => sorte === 'public-inconnu';

/** What to do of a remark, in HTML; undefined where its own words say it. */
export const renvoyerALaListe = (constat: Constat): string | undefined =>
  isLongue(constat) ? `choisir parmi <a href="#${ANCRE}">les publics de l’Atlas</a>.` : undefined;

/** The list itself; nothing when no remark speaks of it. */
export function ecrireLongueListe(constats: readonly Constat[]): string {
  const liste = constats.find(isLongue)?.remede.replace(/^[^:]*: /, '');
  if (liste === undefined) return '';
  const items = liste.split(' ; ').map((nom) => `<li>${escapeXml(nom)}</li>`);
  return `\n<h2 id="${ANCRE}">Les publics de l’Atlas</h2>\n<ul>${items.join('')}</ul>`;
}
