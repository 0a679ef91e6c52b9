/** Words of a cell to ids of a controlled list. */
import type { MotsImport } from '../../../schemas/imports.ts';
import { isOneSlip } from '../../territoires/chercher/coquilles.ts';
import { cleDe } from '../cle.ts';

/** The id that each wording means. */
export type Lexique = ReadonlyMap<string, string>;

/** `entrees`: the list itself, by id and by the ways that the site writes each. */
export function makeLexique(
  liste: MotsImport['liste'],
  mots: readonly Pick<MotsImport, 'liste' | 'valeur' | 'mots'>[],
  entrees: readonly { id: string; noms: string[] }[] = [],
): Lexique {
  const own = mots.filter((item) => item.liste === liste);
  return new Map([
    ...own.flatMap(({ valeur, mots: list }) => list.map((mot) => [cleDe(mot), valeur] as const)),
    ...entrees.flatMap(({ id, noms }) => [id, ...noms].map((nom) => [cleDe(nom), id] as const)),
  ]);
}

interface ListeLue {
  ids: string[];
  inconnus: string[];
}

/** « Axe 1 : enfance » is one value, « Axes 1 et 3 » two, « jeunes majeurs, RSA » two. */
export function lireListe(texte: string, lexique: Lexique): ListeLue {
  const whole = chercherMot(texte, lexique);
  if (whole) return { ids: [whole], inconnus: [] };
  const parts = decouper(texte);
  if (parts.length === 1) return { ids: [], inconnus: [texte] };
  const lus = parts.map((part) => ({ part, id: chercherMot(part, lexique) }));
  return {
    ids: [...new Set(lus.flatMap(({ id }) => id ?? []))],
    inconnus: lus.filter(({ id }) => id === undefined).map(({ part }) => part),
  };
}

function decouper(texte: string): string[] {
  return texte
    .split(/\s*[\n;,/|&]\s*|\s+(?:et|ou|puis)\s+|\s+[-–—+]\s+/i)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The wording itself, what stands before « : » or a dash, an axis by its number, one slip, or without what narrows it. */
function chercherMot(texte: string, lexique: Lexique): string | undefined {
  const cle = cleDe(texte);
  const exact =
    lexique.get(cle) ??
    lexique.get(cle.replace(/^axes? (?:n |no |numero )?/, 'axe ')) ??
    lexique.get(cle.replace(/^axes? /, ''));
  if (exact) return exact;
  const [tete = '', queue] = texte.split(/\s*[:–—]\s*|\s+-\s+/, 2);
  if (queue !== undefined && tete !== texte && /^(?:axe\s*)?(?:n°\s*)?[\divx]+$/i.test(tete))
    return chercherMot(tete, lexique);
  const sansAge = cle.replace(/\b(?:de |entre )?\d+(?: ?(?:a|et) ?\d+)? ?(?:ans|mois)?\b.*$/, '').trim();
  if (sansAge !== cle && sansAge !== '' && lexique.has(sansAge)) return lexique.get(sansAge);
  const near = cle.length > 5 ? [...lexique.keys()].filter((known) => isOneSlip(cle, known)) : [];
  const ids = new Set(near.map((known) => lexique.get(known)));
  return ids.size === 1 ? [...ids][0] : undefined;
}
