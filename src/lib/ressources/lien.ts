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
