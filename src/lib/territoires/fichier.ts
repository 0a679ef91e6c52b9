/** The file of all the territories, one a line: each line is the index.json of its territory, as it is. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';

/** A territory and the text of its index.json. */
export interface FicheEcrite {
  fiche: FicheTerritoire;
  json: string;
}

export function writeFiches(fiches: Iterable<FicheTerritoire>): string {
  return `[\n${Array.from(fiches, (fiche) => JSON.stringify(fiche)).join(',\n')}\n]`;
}

/** Reads what `writeFiches` has written. */
export function readFiches(text: string): FicheEcrite[] {
  return text
    .slice('[\n'.length, -'\n]'.length)
    .split(',\n')
    .map((json) => ({ fiche: JSON.parse(json) as FicheTerritoire, json }));
}
