/** Apart from stockage.ts: only the page of the folder repairs, the reading pages send there. */
import { add, emptyDossier, type Dossier } from './dossier.ts';
import { toElement } from './stockage.ts';

/** What can still be recognised, elements without their comments, in a text that is no longer JSON. */
export function rescueDossier(text: string): Dossier {
  const found = [...text.matchAll(/"genre":\s*"(\w+)",\s*"id":\s*"([^"]+)"/g)];
  return add(emptyDossier(), ...found.flatMap(([, genre, id]) => toElement({ genre, id })));
}
