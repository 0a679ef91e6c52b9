/** Words of a cell to ids of a controlled list. */
import type { MotsImport } from '../../../schemas/imports.ts';
import { isOneSlip } from '../../mots/coquilles.ts';
import { cleDe } from '../cle.ts';

/** The id that each wording means. */
export type MotsConnus = ReadonlyMap<string, string>;

/** `entrees`: the list itself, by id and by the ways that the site writes each. */
export function makeLexique(
  liste: MotsImport['liste'],
  mots: readonly Pick<MotsImport, 'liste' | 'valeur' | 'mots'>[],
  entrees: readonly { id: string; noms: string[] }[] = [],
): MotsConnus {
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

/** « Axe 1 : enfance » is one value, « Axes 1 et 3 » two; « jeunes enfants » is one, « jeunes, enfants » two. */
export function lireListe(texte: string, lexique: MotsConnus): ListeLue {
  const lus = couper(texte, SEPARATEURS).flatMap((part) => {
    const id = chercherMot(part, lexique);
    if (id !== undefined) return [{ part, id }];
    return couper(part, LIAISONS).map((mot) => ({ part: mot, id: chercherMot(mot, lexique) }));
  });
  return {
    ids: [...new Set(lus.flatMap(({ id }) => id ?? []))],
    inconnus: lus.filter(({ id }) => id === undefined).map(({ part }) => part),
  };
}

/** What always parts two values, and what may be inside one. */
const SEPARATEURS = /\s*[\n;,/|]\s*/;
const LIAISONS = /\s*&\s*|\s+(?:et|ou|puis)\s+|\s+[-–—+]\s+/i;

const couper = (texte: string, separateur: RegExp) =>
  texte
    .split(separateur)
    .map((part) => part.trim())
    .filter(Boolean);

/** The wording itself, an axis by its number, what stands before « : », without an age, or with one slip. */
function chercherMot(texte: string, lexique: MotsConnus): string | undefined {
  const cle = cleDe(texte);
  const numero = cle.replace(/^axes? (?:n |no |numero )?/, '');
  return (
    lexique.get(cle) ??
    lexique.get(numero) ??
    ofTete(texte, lexique) ??
    lexique.get(sansAge(cle)) ??
    ofCoquille(cle, lexique)
  );
}

/** « AXE 1 : prévenir la pauvreté », « 4 - transition », « 4. transition »: the number tells. */
function ofTete(texte: string, lexique: MotsConnus): string | undefined {
  const [tete = '', queue] = texte.split(/\s*[:–—]\s*|\s+-\s+|\.\s+/, 2);
  const isNumero = queue !== undefined && /^(?:axe\s*)?(?:n°\s*)?(?:\d|[IV]+)$/i.test(tete);
  return isNumero ? chercherMot(tete, lexique) : undefined;
}

/** « jeunes 16 25 ans » → « jeunes ». Figures alone are no age. */
const sansAge = (cle: string) =>
  /^[a-z]{4}/.test(cle) && !cle.startsWith('axe')
    ? cle.replace(/ (?:de |entre )?\d+(?: (?:a |et )?\d+)?(?: (?:ans|mois))?(?: et plus)?$/, '')
    : cle;

function ofCoquille(cle: string, lexique: MotsConnus): string | undefined {
  if (cle.length < 6 || /\d/.test(cle)) return undefined;
  const near = [...lexique.keys()].filter((known) => isOneSlip(cle, known));
  const ids = new Set(near.map((known) => lexique.get(known)));
  return ids.size === 1 ? [...ids][0] : undefined;
}
