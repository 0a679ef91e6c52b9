/** A long list as pages: each of its groups has an address of its own, and more pages when it is long. */

interface GroupeDeListe<T> {
  /** « guide », « c » */
  id: string;
  nom: string;
  items: readonly T[];
}

export interface PageDeListe<T> {
  groupe: string;
  /** « Guide », « Guide, page 2 sur 3 » */
  nom: string;
  /** « /ressources/guide/ », « /ressources/guide/2/ » */
  href: string;
  /** The part of the address that is its own: « guide/2 ». */
  chemin: string;
  items: readonly T[];
}

/** The pages of the list at `racine` (« /ressources/ »), `most` items each at most. */
export function pagesOfGroupes<T>(
  racine: string,
  groupes: readonly GroupeDeListe<T>[],
  most: number,
): PageDeListe<T>[] {
  return groupes.flatMap(({ id, nom, items }) => {
    const count = Math.ceil(items.length / most);
    return Array.from({ length: count }, (_, rank) => {
      const chemin = rank === 0 ? id : `${id}/${rank + 1}`;
      return {
        groupe: id,
        nom: count === 1 ? nom : `${nom}, page ${rank + 1} sur ${count}`,
        href: `${racine}${chemin}/`,
        chemin,
        items: items.slice(rank * most, (rank + 1) * most),
      };
    });
  });
}

/** Where each entry stands: « ccas » → « /glossaire/c/#ccas ». */
export function placesOf(pages: readonly PageDeListe<{ id: string }>[]): Map<string, string> {
  return new Map(pages.flatMap(({ href, items }) => items.map(({ id }) => [id, `${href}#${id}`] as const)));
}

/** Links to the entries of a list lead to the page where each stands; those that stand on its first page are left. */
export function placeLinks(html: string, racine: string, places: ReadonlyMap<string, string>): string {
  const links = new RegExp(`href="${racine}#([^"]*)"`, 'g');
  return html.replace(links, (whole, id: string) => {
    const place = places.get(id);
    return place === undefined ? whole : `href="${place}"`;
  });
}
