/** What a wording of a territory says beside its name: the kind of territory, its department, a part of it. */
import { fold } from '../../texte/format.ts';
import type { NiveauLieu } from '../../territoires/chercher/entree.ts';

export interface Enonce {
  /** The name alone; « » when only a kind is said: « tout le département », « EPCI ». */
  nom: string;
  /** The same with the words that say the kind. */
  entier: string;
  niveau?: Extract<NiveauLieu, 'commune' | 'epci' | 'departement' | 'region'>;
  /** The department that the wording itself names: « (31) », « 31 - ». */
  departement?: string;
  /** A district, a quarter: the action is in a part of the territory. */
  isPartie: boolean;
  /** What is in brackets and is no department. */
  parenthese?: string;
}

type NiveauDit = NonNullable<Enonce['niveau']>;

/** At the head of a wording, the longest first. Folded: neither accents, hyphens nor apostrophes. */
const TETES: [mots: RegExp, niveau: NiveauDit | undefined, isPartie?: true][] = [
  [
    /^(?:communaute de communes|communaute d agglomeration|communaute urbaine|communaute d agglo|com com|comcom|cdc|cc|ca|cu|cias|epci|intercommunalite|agglomeration|agglo|metropole|eurometropole|communaute)\b/,
    'epci',
  ],
  [/^(?:quartiers? prioritaires?(?: de la ville)?|quartiers?|qpv|qp)\b/, 'commune', true],
  [/^(?:ville|communes?|mairie|ccas|municipalite|villes)\b/, 'commune'],
  [
    /^(?:conseil (?:departemental|general)|departement(?:s|al|ale)?|dept|dpt|dep|cd|ddets|prefecture)\b/,
    'departement',
  ],
  [/^(?:conseil regional|region(?:al|ale)?|cr|dreets|deets|drajes|prefecture de region)\b/, 'region'],
  [
    /^(?:territoires?|perimetre|ensemble|totalite|tout|toute|toutes|tous|echelle|niveau|sur|dans)\b/,
    undefined,
  ],
];
const LIAISON = /^(?:de la|de l|du|des|de|d|la|le|les|l|a|au|aux|:)\b/;
const ABREGES: [RegExp, string][] = [
  [/\bhte\b/g, 'haute'],
  [/\bhtes\b/g, 'hautes'],
  [/\bhts\b/g, 'hauts'],
  [/\bnlle\b|\bnvelle\b/g, 'nouvelle'],
  // « CD03 », « Dép.22 »
  [/^(cd|dept|dpt|dep)(?=\d)/g, '$1 '],
];
const DEPARTEMENT = /^(?:\d{2,3}|2[ab])$/i;

export function analyser(texte: string): Enonce {
  const propre = texte.replace(/\s+/g, ' ').trim();
  const [, dehors = propre, dedans = ''] = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(propre) ?? [];
  const { corps, numero } = oterNumero(dehors);
  const isDepartement = DEPARTEMENT.test(dedans);
  const departement = isDepartement ? dedans : numero;
  const entier = developper(corps);
  return {
    ...deshabiller(entier),
    entier,
    ...(departement ? { departement: departement.toUpperCase() } : {}),
    ...(dedans && !isDepartement ? { parenthese: dedans } : {}),
  };
}

/** « 31 - Haute-Garonne », « Toulouse - 31 »: the number of the department, and the rest. */
function oterNumero(texte: string): { corps: string; numero?: string } {
  const tete = /^(\d{2,3}|2[ab])\s*[-–—:/]\s*(?=\p{L})/iu.exec(texte);
  if (tete) return { corps: texte.slice(tete[0].length), numero: tete[1] };
  const queue = /\s[-–—]\s*(\d{2,3}|2[ab])$/i.exec(texte);
  return queue ? { corps: texte.slice(0, queue.index), numero: queue[1] } : { corps: texte };
}

/** Folded, abbreviations written out, without the points that end words. */
const developper = (texte: string) =>
  ABREGES.reduce(
    (text, [court, long]) => text.replace(court, long),
    fold(texte)
      .replace(/[.:,]+(?=\s|$)/g, ' ')
      .trim(),
  );

/** Takes the kinds away from the head, one after the other: « territoire de la CC du Frontonnais » → « frontonnais », epci. */
function deshabiller(texte: string): Pick<Enonce, 'nom' | 'niveau' | 'isPartie'> {
  const tete = TETES.find(([mots]) => mots.test(texte));
  if (!tete || texte === '') return { nom: texte, isPartie: false };
  const [mots, niveau, partie] = tete;
  const reste = deshabiller(sansLiaison(texte.replace(mots, '').trim()));
  // « ville de Communauté »: the first kind holds, and what follows is a name.
  const isAutre = niveau !== undefined && reste.niveau !== undefined && reste.niveau !== niveau;
  const nom = isAutre ? sansLiaison(texte.replace(mots, '').trim()) : reste.nom;
  return { nom, niveau: niveau ?? reste.niveau, isPartie: partie === true || (!isAutre && reste.isPartie) };
}

const sansLiaison = (nom: string) => nom.replace(LIAISON, '').trim();
