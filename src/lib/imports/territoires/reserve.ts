/** What a wording says that no code holds: words that narrow a territory, set a part of it aside, or name another kind of area. */
import { fold } from '../../texte/fold.ts';

export interface Reserve {
  /** The wording of the territory that remains to be read. */
  base: string;
  /** The words that no code says. */
  mots: string;
  /** Inside the territory; in an area that is neither it nor a part of it; at a side of it, outside when it is a commune. */
  sorte: 'partie' | 'autre' | 'cote';
  /** The kind of area, which the name of a territory may bear all the same: « CA du Bassin d’Aurillac ». */
  aire: string;
}

/** All is compared folded: neither accents, hyphens nor apostrophes. */
const COTE = '(?:nord|sud|est|ouest|centre)(?: est| ouest)?';
const RURAL = 'rurale?s?|ruraux|urbaine?s?|urbains?|prioritaires?|isolee?s?';
const AIRES =
  'arrondissements?|cantons?|circonscriptions?|secteurs?|bassins?|zones?|aires?|pays|petr|poles?|scot|gal';
const GENRES = 'de vie|d emploi|d habitat|de sante|urbaine|territorial|rural|social|d equilibre|pays';
const NOMBRE = String.raw`quelques|certaines|plusieurs|\d+`;
const LIEUX = 'communes?|villes?|villages?|zones?|territoires?|secteurs?';
const VOISINAGE =
  '(?:communes? )?(?:environs?|alentours?|peripherie|voisine?s?|limitrophes?|couronne|agglomeration|agglo)';

const QUARTIER = 'quartiers?|qpv|qp|residence|cite|faubourg';

/** « le nord de l’Hérault »: the words, then the territory. */
const devant = (mots: string) =>
  new RegExp(
    `^(?:territoires? (?:de la|de l|du|des|de) )?(?:(?:le|la|les|l|sur|dans|une) )*(${mots}) (?:de la|de l|du|des|de|d) (.+)$`,
  );

type Motif = [motif: RegExp, sorte: Reserve['sorte']];

/** The kind of area, then what remains. */
const MOTIFS: Motif[] = [
  [devant(`(?:partie|moitie)(?: ${COTE})?|centre (?:ville|bourg)|quartiers? ${COTE}`), 'partie'],
  [devant(`(?:${LIEUX}) (?:${RURAL})|(?:${NOMBRE}) (?:${LIEUX})`), 'partie'],
  [devant(`(?:${AIRES})(?: (?:${GENRES}))*`), 'autre'],
  [devant(COTE), 'cote'],
  // « Quartier Saragosse à Pau », « QPV du Mirail, Toulouse »: the commune is last.
  [new RegExp(`^(${QUARTIER}) [^,/]+ a ([^,/]+)$`), 'partie'],
  [new RegExp(`^(${QUARTIER})(?!.* a )[^,/]+[,/] *([^,/]+)$`), 'partie'],
];
/** What remains, then the kind of area. */
const VERS_LA_FIN: Motif = [
  new RegExp(`^(.+?),? (?:et|&) (?:(?:ses|les|leurs|sa|son|l) )*(${VOISINAGE})$`),
  'autre',
];
/** Where nothing lists several places: « Aisne, Nord » are two departments. */
const SANS_LISTE: Motif[] = [[new RegExp(`^(?:(?:le|l) )?(${COTE}) (.+)$`), 'cote']];
const SANS_LISTE_FIN: Motif = [
  new RegExp(`^(.+?) (${COTE}|${RURAL}|centre (?:ville|bourg)|intra muros|(?:en|pour) partie)$`),
  'partie',
];
const LISTE = /[,;/&+|\n]|\s[-–—]\s|\set\s/iu;
/** « Gers (hors Auch) », « Gironde sauf Bordeaux »: all that follows is set apart. */
const SAUF = String.raw`(?:hors|sauf|except[ée]e?s?|[àa] l.ex(?:ception|clusion)|[àa] part)\s[^()]*`;
const HORS = new RegExp(String.raw`^(.*?[^\s,;(])[\s,;(]+(${SAUF})\)?$`, 'iu');

/** Undefined when the wording sets no bounds that a code would not say. */
export function lireReserve(texte: string): Reserve | undefined {
  const propre = texte.replace(/\s+/g, ' ').trim();
  const [, reste, exclu = ''] = HORS.exec(propre) ?? [];
  if (reste !== undefined) return { base: reste, mots: exclu, sorte: 'partie', aire: fold(exclu) };
  const dit = fold(propre);
  const isListe = LISTE.test(texte);
  for (const [motif, sorte] of isListe ? MOTIFS : [...MOTIFS, ...SANS_LISTE]) {
    const [, aire, base] = motif.exec(dit) ?? [];
    if (aire !== undefined && base !== undefined) return { base, mots: propre, sorte, aire };
  }
  for (const [motif, sorte] of isListe ? [VERS_LA_FIN] : [SANS_LISTE_FIN]) {
    const [, base, aire] = motif.exec(dit) ?? [];
    if (aire !== undefined && base !== undefined) return { base, mots: propre, sorte, aire };
  }
  return undefined;
}

/** « nord », « 7e et 8e », « quartier du Mirail »: in brackets, a part of what stands before them. */
export const isPartieDite = (texte: string) =>
  new RegExp(`^(?:(?:${COTE}|\\d{1,2} ?(?:er?|eme))\\b|(?:${QUARTIER}|secteurs?|partie|centre)\\b)`).test(
    fold(texte),
  );
