/** The words that projects can be found by, cut into files by their first four letters: written at build. */
import { COLLES, toCherchable } from '../../mots/mots.ts';
import { isVide } from '../../mots/vides.ts';
import type { ProjetPublie } from '../projet.ts';
import { encodeRangs } from './colonnes.ts';
import type { FichierDeMots } from './format.ts';

/** Characters of a file of words, past which another begins; the words of one beginning stay together. */
const TAILLE = 8000;
/** Shorter words are not looked for across a space: see termes.ts. */
const LETTRES_COLLEES = 6;

/** The beginning by which a word is filed: a reader who types one letter more asks for no other file, or for a smaller one. */
export const debutOf = (mot: string): string => mot.replace(COLLES, '').slice(0, 4);

/** The files, and the first beginning of each. Names of facets are not there: the index has them. */
export function writeMots(projets: readonly ProjetPublie[]): { fichiers: FichierDeMots[]; debuts: string[] } {
  const rangs = new Map<string, number[]>();
  for (const [rang, projet] of projets.entries()) {
    for (const mot of motsOfProjet(projet)) {
      const rows = rangs.get(mot);
      if (rows) rows.push(rang);
      else rangs.set(mot, [rang]);
    }
  }
  const byDebut = [...Map.groupBy(rangs.keys(), debutOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const fichiers: FichierDeMots[] = [];
  const debuts: string[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [debut, mots] of byDebut) {
    const entries = mots.sort().map((mot): [string, string] => [mot, encodeRangs(rangs.get(mot) ?? [])]);
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

/** Each word once. Names are also found when they are typed in one word: « monaide » for « Mon aide ». */
function motsOfProjet({ titre, resume, porteur, territoireSource, lieux }: ProjetPublie): Set<string> {
  const names = [titre, porteur.nom, territoireSource, ...lieux.map(({ nom }) => nom)];
  const isWanted = (mot: string) =>
    mot.startsWith(COLLES) ? mot.length > LETTRES_COLLEES : mot !== '' && !isVide(mot);
  return new Set([
    ...names.flatMap((name) => toCherchable(name).split(' ')).filter(isWanted),
    ...toCherchable(resume)
      .split(' ')
      .filter((mot) => !mot.startsWith(COLLES) && isWanted(mot)),
  ]);
}
