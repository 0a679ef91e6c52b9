/** The places of a cell that names several. */
import { isLibelle } from './libelle.ts';

/** « A, commune (11) et B, commune (31) »: names as a report writes them hold commas. */
const ENTRE_LIBELLES = /\s*[;|]\s*|(?<=\)|, département|, région)\s+et\s+/;
/** None is inside brackets. */
const SEPARATEURS = [/[\n;|]/, /[,/+&]/, /\s+et\s+/i, /\s+[-–—]\s+/].map(
  ({ source, flags }) => new RegExp(String.raw`\s*(?:${source})(?![^(]*\))\s*`, flags),
);

/** « 1) Bourges 2) Vierzon », « 1. Bourges 2. Vierzon » */
const NUMEROTEE = /^\s*1\s?[).]\s*\p{L}/u;
const NUMERO = /(?:^|[\s;,]+)\d{1,2}\s?[).]\s*(?=\p{L})/u;

/** The parts of a list of places: « Agde, Pézenas et Bessan ». One part when it is no list. `isNom`: the part is a name, whatever it holds. */
export function decouper(texte: string, isNom: (part: string) => boolean): string[] {
  if (/, (?:commune|intercommunalité|département|région|code)(?=\s|$)/iu.test(texte)) {
    const libelles = couper(texte, ENTRE_LIBELLES);
    if (libelles.every(isLibelle)) return libelles;
  }
  const [lignes = /\n/, virgules = /,/, et = /et/, tirets = /-/] = SEPARATEURS;
  const parts = couper(texte, NUMEROTEE.test(texte) ? NUMERO : lignes);
  if (parts.length > 1) return parts;
  const fines = couper(texte, virgules).flatMap((part) => {
    const noms = couper(part, et);
    return noms.length > 1 && isNom(part) ? [part] : noms;
  });
  return fines.length > 1 ? fines : couper(texte, tirets);
}

const couper = (texte: string, separateur: RegExp) =>
  texte
    .split(separateur)
    .map((part) => part.trim())
    .filter(Boolean);
