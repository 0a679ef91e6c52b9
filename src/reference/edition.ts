/** The settings of this edition: content/edition.json. */
import { DonneesInvalides, type Faute } from '../lib/contenu/faute.ts';
import { editionSchema, type Edition } from '../schemas/edition.ts';
import { pathOf } from './dossiers.ts';
import { readJson } from './json.ts';
import { once } from './once.ts';

const FICHIER = 'content/edition.json';

/** Read once per process. @throws {DonneesInvalides} when a setting is missing, unknown or badly written. */
export const readEdition = once((): Edition => {
  const read = editionSchema.safeParse(readFields());
  if (read.success) return read.data;
  throw new DonneesInvalides(
    read.error.issues.map((issue): Faute => ({
      fichier: FICHIER,
      champ: issue.path.join('.'),
      probleme: issue.message,
      remede: 'corriger ce réglage ; le README les explique tous (« Another edition »)',
    })),
  );
});

function readFields(): unknown {
  const path = pathOf(process.cwd(), FICHIER);
  try {
    return readJson<unknown>(path);
  } catch (error) {
    throw new DonneesInvalides([
      {
        fichier: path,
        probleme: `les réglages ne se lisent pas (${String(error)})`,
        remede: 'remettre un fichier JSON à cette place',
      },
    ]);
  }
}
