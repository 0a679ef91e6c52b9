/** Where a resource can be read: the address that its source prints, else the one that the Atlas has found. */
import { formatDate } from '../texte/format.ts';
import { LIEN_ABSENT, type Ressource } from '../../schemas/ressource.ts';

interface Lien {
  url: string;
  /** True when no source prints it: we read it in a copy of the page. */
  trouve: boolean;
}

/** undefined when there is no address at all; « sansLien » then says why, and how to get the document. */
export function lienOf({ url, adresse }: Pick<Ressource, 'url' | 'adresse'>): Lien | undefined {
  if (url !== LIEN_ABSENT) return { url, trouve: false };
  return adresse === '' ? undefined : { url: adresse, trouve: true };
}

/** Where to look, who has found the link and what it leads to, or how to do without; then the words of the row. */
export function reserveOf(ressource: Ressource): string {
  const { place, adresseNote, sansLien, urlNote } = ressource;
  const parts = [
    place && `Où chercher : ${place}.`,
    lienOf(ressource)?.trouve ? sayFound(ressource) : '',
    adresseNote,
    sansLien && `Sans lien. ${sansLien}`,
    urlNote,
  ];
  return parts.filter(Boolean).join(' ');
}

function sayFound({ type, ouverteLe }: Ressource): string {
  const read = ouverteLe === '' ? DANS_UNE_COPIE : `ouvert le ${formatDate(ouverteLe)}`;
  const found =
    type === 'page-publique'
      ? 'Page que les documents sources ne citent pas'
      : 'Lien trouvé par l’Atlas, que la source n’imprime pas';
  return `${found} ; ${read}.`;
}

const DANS_UNE_COPIE = 'lu dans une copie de la page';

/** How a public page was read, to be said wherever it proves something: « lu dans une copie de la page » until someone opens it. */
export const lectureOf = ({ ouverteLe }: Pick<Ressource, 'ouverteLe'>): string =>
  ouverteLe === '' ? DANS_UNE_COPIE : 'page ouverte';
