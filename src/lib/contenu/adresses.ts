/** The addresses of the site that derive from its collections. */
import type { Jeu } from './validation.ts';

/** The collections whose entries have a page, or a place in one. */
const COLLECTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['/', ['textes']],
  ['/axes/', ['axes']],
  ['/bilan-2024/', ['bilan']],
  ['/carte/', ['couches']],
  ['/glossaire/#', ['sigles']],
  ['/leviers/', ['leviers', 'autour']],
  ['/mesures/', ['mesures']],
  ['/methode/', ['methode']],
  ['/methode/#', ['methode']],
  ['/projets/', ['projets']],
  ['/ressources/#', ['ressources']],
]);

/** Every address of an entry, and those of the pages that list them: « /leviers/ », « /leviers/10-mobilite/ », « /glossaire/#caf ». */
export function adressesOf(jeux: readonly Jeu[]): Set<string> {
  return new Set(
    [...COLLECTIONS].flatMap(([dossier, noms]) =>
      jeux
        .filter(({ nom }) => noms.includes(nom))
        .flatMap(({ entrees }) => [
          dossier.replace('#', ''),
          ...entrees.map(({ id }) => adresseOf(dossier, id)),
        ]),
    ),
  );
}

const adresseOf = (dossier: string, id: string) =>
  dossier.endsWith('#') ? `${dossier}${id}` : `${dossier}${id}/`;

/** The pages that hold nothing but entries: every anchor of theirs is an id. */
const LISTES: ReadonlySet<string> = new Set(['/glossaire/', '/ressources/']);

/**
 * Says whether an address leads somewhere, as far as can be told before the site is built. `fixes` are the pages that derive
 * from no collection (« /donnees/reutiliser/ »). What lies deeper, territories, files, other anchors: the built site tells.
 */
export function adressesConnues(
  jeux: readonly Jeu[],
  fixes: ReadonlySet<string>,
): (adresse: string) => boolean {
  const known = new Set([...adressesOf(jeux), ...fixes]);
  const rooms = new Set([...known].map((path) => path.split('/')[1] ?? ''));
  const isComplete = (dossier: string) =>
    jeux.every(({ nom, incomplet = false }) => !incomplet || !COLLECTIONS.get(dossier)?.includes(nom));
  const isKnown = (path: string, anchor: string) =>
    anchor && LISTES.has(path)
      ? known.has(`${path}#${anchor}`) || !isComplete(`${path}#`)
      : known.has(path) || mayBeBelow(path);
  /** What no collection lists: an entry of one that could not be read whole, or what lies deeper in a room. */
  function mayBeBelow(path: string): boolean {
    if (!path.endsWith('/') && !path.includes('.')) return false;
    const [, room = '', , ...below] = path.split('/');
    if (below.length === 0) return !isComplete('/');
    const isEntry = COLLECTIONS.has(`/${room}/`) && below.length === 1 && below[0] === '';
    return isEntry ? !isComplete(`/${room}/`) : rooms.has(room);
  }
  return (adresse) => {
    const [path = '', anchor = ''] = adresse.replace(/\?[^#]*/, '').split('#');
    return isKnown(path, anchor);
  };
}
