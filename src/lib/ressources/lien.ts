/** Where a resource can be read: the address that its source prints, else the one that the Atlas has found. */
import { LIEN_ABSENT, type Ressource } from '../../schemas/ressource.ts';

export interface Lien {
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
    lienOf(ressource)?.trouve
      ? 'Lien trouvé par l’Atlas, que la source n’imprime pas ; lu dans une copie de la page.'
      : '',
    adresseNote,
    sansLien && `Sans lien. ${sansLien}`,
    urlNote,
  ];
  return parts.filter(Boolean).join(' ');
}
