/** How a file names what its writer has left without a name, and itself once it is kept apart. */
import type { Pacte, Partenaire } from '../../schemas/pacte.ts';
import { upperFirst } from '../texte/initiale.ts';
import { slugify } from '../texte/texte.ts';
import { isSaid } from './avis.ts';

export const nameOfPartenaire = ({ nom }: Pick<Partenaire, 'nom'>): string =>
  isSaid(nom) ? nom : 'Partenaire sans nom';

/** « Bien manger, avec “Le Panier” »: quotes inside quotes are of the second kind; dots where there is nothing. */
export const citer = (text: string): string =>
  `« ${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”') || '……'} »`;

const join = (parts: readonly string[], mark = ', ') => parts.filter(isSaid).join(mark);

/** « Le bus est rare. Chiffre : 18,5 %, CC du Pays (Insee, p. 3, 2022) »: the sentence, its figure, of where, from where. */
export function sayBesoin({
  constat,
  valeur,
  unite,
  territoire,
  document,
  annee,
}: Pacte['besoins'][number]): string {
  const words = upperFirst(constat.trim());
  const sentence = /[.!?…]$/.test(words) || words === '' ? words : `${words}.`;
  const figure = isSaid(valeur) ? join([join([valeur, unite], ' '), territoire]) : '';
  const source = join([document, document.includes(annee) ? '' : annee]);
  return join([sentence, figure && `Chiffre : ${figure}`, source && `(${source})`], ' ');
}

/** A name of file that every system takes has fewer than 255 octets, of which the folder and the document want some. */
const LETTRES = 66;

/** « pacte-lodevois »: what the files of a pact begin with, cut between two words; its territory names it where nothing else does. */
export function fichierDuPacte({ nom, cadre }: Pick<Pacte, 'nom' | 'cadre'>): string {
  const slug = slugify(nom || (cadre.territoire?.nom ?? '')) || 'sans-titre';
  const named = slug.startsWith('pacte') ? slug : `pacte-${slug}`;
  const cut = named.length > LETTRES ? named.slice(0, named.lastIndexOf('-', LETTRES)) : named;
  return cut.slice(0, LETTRES);
}
