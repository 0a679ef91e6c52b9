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

const ENDROIT = 'centre (?:ville|bourg)|intra muros|(?:en|pour) partie';
const QUARTIER = 'quartiers?|qpv|qp|residence|cite|faubourg';

/** « le nord de l’Hérault »: the words, then the territory. */
const devant = (mots: string) =>
  new RegExp(
    `^(?:territoires? (?:de la|de l|du|des|de) )?(?:(?:le|la|les|l|sur|dans|une) )*(?<aire>${mots}) (?:de la|de l|du|des|de|d) (?<base>.+)$`,
  );

/** The kind of area, and what remains of the wording. */
type Motif = [motif: RegExp, sorte: Reserve['sorte']];

const MOTIFS: Motif[] = [
  [devant(`(?:partie|moitie)(?: ${COTE})?|centre (?:ville|bourg)|quartiers? ${COTE}`), 'partie'],
  [devant(`(?:${LIEUX}) (?:${RURAL})|(?:${NOMBRE}) (?:${LIEUX})`), 'partie'],
  [devant(`(?:${AIRES})(?: (?:${GENRES}))*`), 'autre'],
  [devant(COTE), 'cote'],
  // « Quartier Saragosse à Pau », « QPV du Mirail, Toulouse »: the commune is last.
  [new RegExp(`^(?<aire>${QUARTIER}) [^,/]+ a (?<base>[^,/]+)$`), 'partie'],
  [new RegExp(`^(?<aire>${QUARTIER})(?!.* a )[^,/]+[,/] *(?<base>[^,/]+)$`), 'partie'],
  [new RegExp(`^(?<base>.+?),? (?:et|&) (?:(?:ses|les|leurs|sa|son|l) )*(?<aire>${VOISINAGE})$`), 'autre'],
];
/** Where nothing lists several places: « Aisne, Nord » are two departments. */
const SANS_LISTE: Motif[] = [
  [new RegExp(`^(?:(?:le|l) )?(?<aire>${COTE}) (?<base>.+)$`), 'cote'],
  [new RegExp(`^(?<base>.+?) (?<aire>${COTE}|${RURAL}|${ENDROIT})$`), 'partie'],
];
const LISTE = /[,;/&+|\n]|\s[-–—]\s|\set\s/iu;
/** « Gers (hors Auch) », « Gironde sauf Bordeaux »: all that follows is set apart. */
const SAUF = String.raw`(?:hors|sauf|except[ée]e?s?|[àa] l.ex(?:ception|clusion)|[àa] part)\s[^()]*`;
const HORS = new RegExp(String.raw`^(.*?[^\s,;(])[\s,;(]+(${SAUF})\)?$`, 'iu');

/** Most wordings hold none of these words: one look, rather than ten. */
const INDICE = new RegExp(
  String.raw`\b(?:${COTE}|${RURAL}|${AIRES}|${NOMBRE}|${VOISINAGE}|${ENDROIT}|${QUARTIER}|partie|moitie|hors|sauf|except\S*|exclusion|part)\b`,
);

/** « ouest », « nord est ». */
export const isCote = (aire: string) => new RegExp(`^${COTE}$`).test(aire);

/** Undefined when the wording sets no bounds that a code would not say. */
export function lireReserve(texte: string): Reserve | undefined {
  const dit = fold(texte);
  if (!INDICE.test(dit)) return undefined;
  const propre = texte.replace(/\s+/g, ' ').trim();
  const [, base, mots = ''] = HORS.exec(propre) ?? [];
  if (base !== undefined) return { base, mots, sorte: 'partie', aire: fold(mots) };
  return lireAire(dit, propre, LISTE.test(texte) ? MOTIFS : [...MOTIFS, ...SANS_LISTE]);
}

function lireAire(dit: string, mots: string, motifs: readonly Motif[]): Reserve | undefined {
  for (const [motif, sorte] of motifs) {
    const { base, aire } = motif.exec(dit)?.groups ?? {};
    if (base !== undefined && aire !== undefined) return { base, mots, sorte, aire };
  }
  return undefined;
}

const DIVISIONS = 'arrondissements?|cantons?|circonscriptions?|secteurs?|bassins?|zones?|iris|partie|centre';

/** « nord », « 7e et 8e », « quartier du Mirail », « canton de Muret »: in brackets, a part of what stands before them. */
export const isPartieDite = (texte: string) =>
  new RegExp(`^(?:(?:${COTE}|\\d{1,2} ?(?:er?|eme))\\b|(?:${QUARTIER}|${DIVISIONS})\\b)`).test(fold(texte));
