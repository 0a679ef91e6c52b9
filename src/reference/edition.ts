/** The settings of this edition: edition.json. */
import { relative } from 'node:path';
import { DonneesInvalides, type Faute } from '../lib/contenu/faute.ts';
import { editionSchema, type Edition } from '../schemas/edition.ts';
import { pathOf } from './dossiers.ts';
import { readJson } from './json.ts';
import { once } from './once.ts';

/** The file that is read, as one finds it: from the project, or whole where ATLAS_CONTENT leads. */
export function fichierDesReglages(): string {
  const path = pathOf(process.cwd(), 'content/edition.json');
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

/** Read once per process. @throws {DonneesInvalides} when a setting is missing, unknown or badly written. */
export const readEdition = once((): Edition => {
  const read = editionSchema.safeParse(readFields());
  if (read.success) return read.data;
  // The first fault of each setting: the others follow from it.
  const bySetting = Map.groupBy(read.error.issues, ({ path }) => path.join('.'));
  throw new DonneesInvalides(
    [...bySetting].map(([champ, [first]]): Faute => ({
      fichier: fichierDesReglages(),
      champ,
      probleme: first?.message ?? '',
      remede: 'corriger ce réglage ; le README les explique tous (« Another edition »)',
    })),
  );
});

function readFields(): unknown {
  try {
    return readJson<unknown>(pathOf(process.cwd(), 'content/edition.json'));
  } catch {
    throw new DonneesInvalides([
      {
        fichier: fichierDesReglages(),
        probleme: 'ce fichier ne se lit pas comme du JSON',
        remede:
          'le remettre en forme : des accolades autour, des guillemets droits autour des noms et des textes, une virgule entre deux réglages et aucune après le dernier',
      },
    ]);
  }
}
