import type { RegleCitee } from '../../lib/pacte/documents/relecture.ts';
import { fetchJson, once } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';

/** The words of the site that the documents need: names of ids, sentences of rules. */
export interface MotsDuPacte {
  site: string;
  mots: [id: string, nom: string][];
  regles: [id: string, regle: RegleCitee][];
}

/** Asked for once; a failure is not kept. @throws as `fetchJson`. */
export const loadMots = once(() => orNewVersion(fetchJson<MotsDuPacte>('/methode/pacte.json')));
