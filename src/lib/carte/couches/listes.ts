/** The values of a layer in words: a list a class; when there are too many for a page, a page a region. */
import { slugify } from '../../texte/texte.ts';
import { compareNoms } from '../../texte/format.ts';
import type { Couche, LigneCouche } from './modele.ts';

/** More lines than this are a page a region: all the departments stand on one. */
const LIGNES_PAR_PAGE = 120;

/** The layers whose source is a partial list: it names some territories, and to list all the others would say nothing. */
const PARTIELLES = ['appel-rural', 'zero-non-recours'];

/** The classes that are counted and not listed. */
export const classesSansListe = ({ id }: Pick<Couche, 'id'>): string[] =>
  PARTIELLES.includes(id) ? ['etat-aucun'] : [];

interface ListeDeClasse {
  id: string;
  nom: string;
  lignes: LigneCouche[];
  /** What most of its lines say besides their value: said once. */
  commun: string;
}

/** The lists of a layer, in the order of its legend; within a class from the highest value, then by name. */
export function listesOf(couche: Couche): ListeDeClasse[] {
  const left = classesSansListe(couche);
  return couche.classes
    .filter(({ id }) => !left.includes(id))
    .map(({ id, nom }) => {
      const lignes = couche.lignes.filter(({ classe }) => classe === id).toSorted(compareLignes);
      return { id, nom, lignes, commun: commonNote(lignes) };
    });
}

const compareLignes = (a: LigneCouche, b: LigneCouche) =>
  (b.valeur ?? 0) - (a.valeur ?? 0) || compareNoms(a.nom, b.nom);

function commonNote(lignes: readonly LigneCouche[]): string {
  const [most] = [...Map.groupBy(lignes, ({ note = '' }) => note)].sort((a, b) => b[1].length - a[1].length);
  return most && most[1].length > 1 ? most[0] : '';
}

/** What a line says right after the name of its territory: its value where the class is not the value, and its own note. */
export function suiteOf({ unite }: Pick<Couche, 'unite'>, ligne: LigneCouche, commun: string): string {
  const note = ligne.note && ligne.note !== commun ? ligne.note : '';
  if (unite === '') return note && ` : ${note}`;
  return note ? ` ${ligne.texte} (${note})` : ` ${ligne.texte}`;
}

export interface PageDeRegion {
  nom: string;
  href: string;
  /** The end of the address. */
  slug: string;
  /** The layer with the lines of the region alone. */
  couche: Couche;
}

/** A page for each region that has lines, by name; none when one page holds all the lines. */
export function pagesByRegion(
  couche: Couche,
  regions: Iterable<{ code: string; nom: string }>,
): PageDeRegion[] {
  const listed = listesOf(couche).flatMap(({ lignes }) => lignes);
  if (listed.length <= LIGNES_PAR_PAGE) return [];
  return [...regions]
    .sort((a, b) => compareNoms(a.nom, b.nom))
    .map(({ code, nom }) => {
      const slug = slugify(nom);
      return { nom, slug, href: `/carte/${couche.id}/${slug}/`, couche: ofRegion(couche, code) };
    })
    .filter((page) => page.couche.lignes.length > 0);
}

function ofRegion(couche: Couche, region: string): Couche {
  const lignes = couche.lignes.filter((ligne) => ligne.region === region);
  const classes = couche.classes
    .map((classe) => ({ ...classe, count: lignes.filter((ligne) => ligne.classe === classe.id).length }))
    .filter(({ count }) => count > 0);
  return { ...couche, lignes, classes };
}
