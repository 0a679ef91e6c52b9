/** The words that projects can be found by, cut into files by their first four letters: written at build. */
import { COLLES, motsOf, toCherchable } from '../../mots/mots.ts';
import { isVide } from '../../mots/vides.ts';
import type { LieuProjet, ProjetPublie } from '../projet.ts';
import type { FichierDeMots } from './format.ts';
import { encodeOccurrences, noOccurrences, type Occurrences } from './occurrences.ts';

/** Characters of a file of words, past which another begins; the words of one beginning stay together. */
const TAILLE = 16_000;
/** Shorter words are not looked for across a space: see termes.ts. */
const LETTRES_COLLEES = 6;

/** Names and postcodes of the communes of a place. */
export type CommunesDuLieu = (lieu: LieuProjet) => readonly string[];

/** The beginning by which a word is filed: a reader who types one letter more asks for no other file, or for a smaller one. */
export const debutOf = (mot: string): string => mot.replace(COLLES, '').slice(0, 4);

/** The files, and the first beginning of each. */
export function writeMots(
  projets: readonly ProjetPublie[],
  communesOf: CommunesDuLieu,
): { fichiers: FichierDeMots[]; debuts: string[] } {
  const occurrences = readOccurrences(projets, communesOf);
  const byDebut = [...Map.groupBy(occurrences.keys(), debutOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const fichiers: FichierDeMots[] = [];
  const debuts: string[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [debut, mots] of byDebut) {
    const entries = mots
      .sort()
      .map((mot): [string, string] => [mot, encodeOccurrences(occurrences.get(mot) ?? noOccurrences())]);
    const own = entries.reduce((sum, [mot, text]) => sum + mot.length + text.length, 0);
    if (size + own > TAILLE) {
      fichiers.push({});
      debuts.push(debut);
      size = 0;
    }
    Object.assign(fichiers.at(-1) ?? {}, Object.fromEntries(entries));
    size += own;
  }
  return { fichiers, debuts };
}

function readOccurrences(
  projets: readonly ProjetPublie[],
  communesOf: CommunesDuLieu,
): Map<string, Occurrences> {
  const all = new Map<string, Occurrences>();
  const classementOf = readerOfClassement(communesOf);
  for (const [rang, projet] of projets.entries()) {
    const add = (list: keyof Occurrences, mots: Iterable<string>) => {
      for (const mot of mots) {
        const own = all.get(mot) ?? noOccurrences();
        all.set(mot, own);
        if (![own.titre, own.texte, own.classement].some((rangs) => rangs.at(-1) === rang))
          own[list].push(rang);
      }
    };
    add('titre', wordsOfNames([projet.titre]));
    add('texte', motsOfTexte(projet));
    add('classement', classementOf(projet));
  }
  return all;
}

/** Names are also found when they are typed in one word: « monaide » for « Mon aide ». */
function wordsOfNames(names: readonly string[]): string[] {
  return names.flatMap((name) => toCherchable(name).split(' ')).filter(isWanted);
}

const isWanted = (mot: string) =>
  mot.startsWith(COLLES) ? mot.length > LETTRES_COLLEES : mot !== '' && !isVide(mot);

function motsOfTexte({ resume, porteur, territoireSource, lieux }: ProjetPublie): string[] {
  const inNames = wordsOfNames([porteur.nom, territoireSource, ...lieux.map(({ nom }) => nom)]);
  const inResume = toCherchable(resume).split(' ');
  return [...inNames, ...inResume.filter((mot) => !mot.startsWith(COLLES) && isWanted(mot))];
}

/** The same names and places come back from project to project: the words of each are read once. */
function readerOfClassement(communesOf: CommunesDuLieu) {
  const read = new Map<string, string[]>();
  const once = (key: string, names: () => readonly string[]) => {
    const known = read.get(key) ?? [...new Set(names().flatMap(motsOf))].filter(isWanted);
    read.set(key, known);
    return known;
  };
  return ({ nature, typePorteur, publics, departements, regions, lieux }: ProjetPublie): string[] => [
    ...[nature, typePorteur, ...publics, ...departements, ...regions].flatMap(({ nom }) =>
      once(nom, () => [nom]),
    ),
    ...lieux.flatMap((lieu) => once(`${lieu.niveau} ${lieu.code}`, () => communesOf(lieu))),
  ];
}
