/** What can be mended of a text without changing what it says: told, and asked of nobody. */
import { sansInvisibles } from '../../contenu/textes.ts';
import { estFormule } from '../../texte/cellule-sure.ts';
import { isInconnu } from '../valeurs/inconnu.ts';

const BALISES_DE_LIGNE = /<\/?(?:p|div|ul|ol|tr|table|h[1-6])(?:\s[^<>]*)?>|<br\s?\/?>/gi;
const BALISES_DE_MOTS = /<\/?(?:b|i|u|em|strong|small|span|font|sub|sup|mark|td|th)(?:\s[^<>]*)?>/gi;
const BALISES_DE_LISTE = [
  [/<li(?:\s[^<>]*)?>/gi, '\n– '],
  [/<\/li>/gi, ''],
] as const;
/** A dash before a word, at the beginning of a line. */
const PUCE = /^-\s*(?=\p{L})/gmu;

const REPRISES: { dit: string; reprendre: (texte: string) => string }[] = [
  { dit: 'un signe que personne ne voit est enlevé', reprendre: sansInvisibles },
  { dit: 'les balises de mise en forme sont enlevées, leurs mots sont gardés', reprendre: sansBalises },
  {
    dit: 'le tiret du début est écrit « – » : un tableur prendrait l’autre pour une formule',
    reprendre: (texte) => (estFormule(texte) && !isInconnu(texte) ? texte.replaceAll(PUCE, '– ') : texte),
  },
];

interface TexteRepris {
  texte: string;
  /** What was done, in words. */
  reprises: string[];
}

/** « CIDFF (38412345600012) », « Emmaüs - SIRET 782 006 123 00045 »: a number of a register is no part of a name. */
const SIREN = String.raw`\d{3}[ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3}(?:[ .\u00a0\u202f]?\d{5})?`;
const NUMERO = new RegExp(
  String.raw`[\s,;:/–-]*[([]?\s*(?:n(?:°|o|uméro)\s*)?(?:(?:de\s+)?sire[nt]\s*)?(?:n°\s*)?:?\s*(?<!\d)${SIREN}(?![\d.,])\s*[)\]]?`,
  'giu',
);
const REPRISES_DE_PORTEUR = [
  ...REPRISES,
  {
    dit: 'le numéro SIRET ou SIREN est enlevé du nom du porteur',
    reprendre: (texte: string) => (/\d{3}/.test(texte) ? texte.replace(NUMERO, ' ').trim() : texte),
  },
];

/** The text as it may be written; what only its author can mend stays. */
export function reprendre(brut: string, champ = ''): TexteRepris {
  return (champ === 'porteur' ? REPRISES_DE_PORTEUR : REPRISES).reduce<TexteRepris>(
    ({ texte, reprises }, { dit, reprendre: mend }) => {
      const apres = mend(texte);
      return apres === texte ? { texte, reprises } : { texte: apres, reprises: [...reprises, dit] };
    },
    { texte: brut, reprises: [] },
  );
}

function sansBalises(texte: string): string {
  if (!texte.includes('<')) return texte;
  const sans = BALISES_DE_LISTE.reduce(
    (text, [balise, par]) => text.replace(balise, par),
    texte.replace(BALISES_DE_LIGNE, '\n').replace(BALISES_DE_MOTS, ''),
  );
  return sans === texte ? texte : sans.replaceAll(/\s*\n\s*/g, '\n').trim();
}
