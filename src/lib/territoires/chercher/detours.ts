/** What words may still say when no place answers to them as they are. */
import { ARRONDISSEMENT, DIVISEES, isArticle, isLiaison, isSaint, motsForts } from './mots.ts';

/** Who speaks for a place, and what kinds of groups are called: « mairie de Nantes », « conseil départemental 34 ». */
const INSTITUTIONS = new Set(
  (
    'ville commune communes mairie ccas cias prefecture sous conseil departemental regional general municipal departement ' +
    'dept dpt dep cd region hotel cc ca cu communaute agglomeration agglo metropole urbaine comcom pays canton'
  ).split(' '),
);
/** « CD34 », « dept2A » */
const COLLEE = /^(cd|dept?|dpt)(\d{2,3}|2[ab])$/;
/** « Montpellier, France » */
const PAYS = 'france';

/** The name of the place alone; undefined when nothing else is said. « 1 rue de la Mairie 34700 Lodève » is 34700 Lodève. */
export function withoutInstitution(mots: readonly string[]): string[] | undefined {
  const postcode = mots.findIndex((mot) => /^\d{5}$/.test(mot));
  if (postcode > 0 && postcode < mots.length - 1) return mots.slice(postcode);
  const parts = mots.flatMap((mot) => COLLEE.exec(mot)?.slice(1) ?? [mot]);
  const end = parts.at(-1) === PAYS ? parts.length - 1 : parts.length;
  const start = startOfPlace(parts);
  const place = start < 0 ? [] : parts.slice(start, end);
  return place.length === 0 || place.join(' ') === mots.join(' ') ? undefined : place;
}

/** After what institution is named; « mairie de la Baule »: the article is of the name. */
function startOfPlace(parts: readonly string[]): number {
  const [first = ''] = motsForts([...parts]);
  if (!INSTITUTIONS.has(first)) return 0;
  const start = parts.findIndex((mot) => !isLiaison(mot) && !INSTITUTIONS.has(mot));
  return isArticle(parts[start - 1] ?? '') ? start - 1 : start;
}

/** « 18e », « mairie du 3e »: the cities that may have it; undefined when something else is said. */
export function withVilles(mots: readonly string[]): string[][] | undefined {
  const isRang = mots.length === 2 && mots[1] === ARRONDISSEMENT && /^\d/.test(mots[0] ?? '');
  return isRang ? [...DIVISEES].map((ville) => [ville, ...mots]) : undefined;
}

/** Shorter words are in too many names. */
const LETTRES = 4;
const ESSAIS = 3;

/** The words to try alone, the longest first: « Cœur d’Hérault » is in no name, « Hérault » is; « saint » is in too many. */
export function motsSeuls(mots: string[]): string[] {
  const forts = motsForts(mots).filter(
    (mot) => mot.length >= LETTRES && !INSTITUTIONS.has(mot) && !isSaint(mot),
  );
  return mots.length < 2 ? [] : forts.sort((a, b) => b.length - a.length).slice(0, ESSAIS);
}
