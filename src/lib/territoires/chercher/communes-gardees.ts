/** Without a network, the names of the communes of a department that is kept, from its files by code. */
import { packCommunes, unpackCommunes, type FichierCommunes } from './colonnes.ts';
import { backwards } from './format.ts';
import { motsDeClassement, motsDeLieu } from './mots.ts';

/** What the file « noms/lod » or « fins/vedol » holds of these files by code; undefined for another file, or when it holds none. */
export function fichierOfCodes(path: string, codes: readonly FichierCommunes[]): FichierCommunes | undefined {
  const [, folder, start = ''] = /^(noms|fins)\/(.+)$/.exec(path) ?? [];
  if (folder === undefined) return undefined;
  const isNamed = (nom: string) =>
    motsDeClassement(motsDeLieu(nom))
      .map((mot) => (folder === 'fins' ? backwards(mot) : mot))
      .some((mot) => mot.startsWith(start));
  const lignes = codes.flatMap(unpackCommunes).filter(([nom]) => isNamed(nom));
  // A commune is in the file of its INSEE code and in that of each postcode.
  const once = new Map(lignes.map((ligne) => [ligne.join('|'), ligne]));
  return once.size > 0 ? packCommunes([...once.values()]) : undefined;
}
