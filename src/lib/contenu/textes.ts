/** What no text may hold, in a cell, a front matter or a page: signs that nobody sees, markup, scripts, lengths beyond reason. */
import { estFormule } from '../texte/cellule-sure.ts';
import type { Faute } from './faute.ts';
import { placeOf } from './place.ts';
import type { Brut, Jeu } from './validation.ts';

/** Signs of one cell. */
export const CELLULE = 2000;
const CORPS = 60_000;

/** Controls but tab and line ends, signs that turn the direction of a text or cannot be seen, what is left of a lost letter. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e007f}]/u;
/** Among them, those that are no letter that was lost: a text says the same without them. */
const SANS_PERTE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const FIN_DE_LIGNE = /[\u2028\u2029]/g;
const BALISE = /<[!/?a-z]/i;
const SCRIPT = /\b(?:javascript|vbscript)\s*:|\bdata:[a-z]+\//i;

interface Defaut {
  probleme: string;
  remede: string;
}

/** The text without the signs that nobody sees; what is left of a lost letter stays. */
export const sansInvisibles = (texte: string): string =>
  texte.replace(FIN_DE_LIGNE, '\n').replace(SANS_PERTE, '');

/** What is wrong with a text of a cell or of a front matter, if anything. */
export function defautOf(texte: string): Defaut | undefined {
  const sign = signFault(texte);
  if (sign) return sign;
  if (BALISE.test(texte))
    return {
      probleme: 'une balise n’est pas permise ici : le texte paraît tel quel',
      remede: 'écrire le texte seul ; pour « plus petit que », l’écrire en toutes lettres',
    };
  if (SCRIPT.test(texte))
    return {
      probleme: 'cette adresse exécuterait du code ou cacherait un fichier',
      remede: 'écrire une adresse qui commence par https://',
    };
  if (estFormule(texte))
    return {
      probleme: `un tableur prendrait « ${texte.slice(0, 20)} » pour une formule`,
      remede: 'commencer par une lettre, un chiffre ou un guillemet',
    };
  if (texte.length <= CELLULE) return undefined;
  return {
    probleme: `${texte.length} signes dans une seule valeur`,
    remede: `écrire ${CELLULE} signes au plus ; un récit va dans une page de content/`,
  };
}

function signFault(texte: string): Defaut | undefined {
  const found = INVISIBLE.exec(texte);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = texte.slice(0, found.index).split('\n').at(-1)?.slice(-20) ?? '';
  return {
    probleme: `un signe invisible (U+${code}) se trouve après « ${before} »`,
    remede: 'effacer ce signe, ou taper de nouveau le mot sans le copier',
  };
}

/** Every text of the entries of a collection that holds what no text may hold. */
export function checkTextes({ entrees }: Pick<Jeu, 'entrees'>): Faute[] {
  return entrees.flatMap((entree) => [...checkValeurs(entree), ...checkCorps(entree)]);
}

function checkValeurs(entree: Brut): Faute[] {
  return Object.entries(entree.valeurs).flatMap(([champ, valeur]) =>
    textsOf(valeur).flatMap((texte): Faute[] => {
      const defaut = defautOf(texte);
      return defaut ? [{ ...placeOf(entree, champ), champ, ...defaut }] : [];
    }),
  );
}

/** The texts of a value, however deep. */
function textsOf(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur];
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.values(valeur).flatMap(textsOf);
}

function checkCorps(entree: Brut): Faute[] {
  const { corps, ligneDuCorps = 1 } = entree;
  if (corps === undefined) return [];
  const long: Faute[] =
    corps.length <= CORPS
      ? []
      : [
          {
            ...placeOf(entree),
            probleme: `la page a ${corps.length} signes`,
            remede: `en écrire ${CORPS} au plus, ou la couper en deux pages`,
          },
        ];
  const signs = corps.split('\n').flatMap((text, at): Faute[] => {
    const defaut = signFault(text);
    return defaut ? [{ ...placeOf(entree), ligne: ligneDuCorps + at, ...defaut }] : [];
  });
  return [...long, ...signs];
}
