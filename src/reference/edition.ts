/** The settings of this edition: edition.json. */
import { readFileSync } from 'node:fs';
import { DonneesInvalides, type Faute } from '../lib/contenu/faute.ts';
import { lineIn, REMEDE_JSON } from '../lib/contenu/json.ts';
import { editionSchema, type Edition } from '../schemas/edition.ts';
import { pathOf, placeOf } from './dossiers.ts';
import { once } from './once.ts';

const REGLAGES = 'content/edition.json';

/** The file that is read, as one finds it. */
export const fichierDesReglages = (): string => placeOf(process.cwd(), REGLAGES);

/** Read once per process. @throws {DonneesInvalides} when a setting is missing, unknown or badly written. */
export const readEdition = once((): Edition => {
  const fields = readFields();
  const read = editionSchema.safeParse(fields);
  if (read.success) return read.data;
  // The first fault of each setting: the others follow from it.
  const bySetting = Map.groupBy(read.error.issues, ({ path }) => path.join('.'));
  throw new DonneesInvalides(
    [...bySetting].map(([champ, [first]]): Faute => ({
      fichier: fichierDesReglages(),
      champ,
      ...written(fields, first?.path ?? []),
      probleme: first?.message ?? '',
      remede: 'corriger ce réglage ; le README les explique tous (« Another edition »)',
    })),
  );
});

/** What stands there, when it is a text or a number: the rest is said by its name. */
function written(fields: unknown, path: readonly PropertyKey[]): { valeur?: string } {
  const value = path.reduce<unknown>(
    (within, key) => (typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined),
    fields,
  );
  const isSaid = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  return isSaid ? { valeur: String(value) } : {};
}

function readFields(): unknown {
  let text = '';
  try {
    text = readFileSync(pathOf(process.cwd(), REGLAGES), 'utf8').replace(/^\uFEFF/, '');
    return JSON.parse(text);
  } catch {
    const probleme = 'ce fichier ne se lit pas comme du JSON';
    throw new DonneesInvalides([
      { fichier: fichierDesReglages(), ...lineIn(text), probleme, remede: REMEDE_JSON },
    ]);
  }
}
